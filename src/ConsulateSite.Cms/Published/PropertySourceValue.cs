namespace ConsulateSite.Cms.Published;

/// <summary>A stored value of a property for one culture and segment; empty strings mean invariant and neutral.</summary>
internal readonly record struct PropertySourceValue(string Culture, string Segment, object? Value)
{
    /// <summary>The culture of a value that is read in every culture which has no value of its own.</summary>
    public const string AnyCulture = "*";
}

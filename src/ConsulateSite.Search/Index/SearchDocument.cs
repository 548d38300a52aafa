namespace ConsulateSite.Search.Index;

/// <summary>One page in one culture, as it is searched for.</summary>
/// <param name="Id">What the page is known by; the same in every culture.</param>
/// <param name="Culture">Such as <c>ar</c>. Together with <paramref name="Id"/> the key: a later document replaces an earlier one.</param>
public sealed record SearchDocument(string Id, string Culture)
{
    /// <summary>The texts by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The values of keyword fields by the name of the field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Keywords { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Multiplies the score of this document; 1 if nothing else is said.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>When the page was of interest, for results that should be fresh; null when age does not matter.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Whatever the caller wants to have back with a result, such as its address.</summary>
    public string? Payload { get; init; }
}

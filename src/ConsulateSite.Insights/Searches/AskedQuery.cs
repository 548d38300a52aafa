namespace ConsulateSite.Insights.Searches;

/// <summary>A query as it is counted.</summary>
/// <param name="Culture">The language of the page on which it was asked.</param>
/// <param name="Text">In lower case, cut at <see cref="LongestText" /> characters, without personal data; may be empty.</param>
public readonly record struct AskedQuery(string Culture, string Text)
{
    /// <summary>The most characters that are kept of a query.</summary>
    public const int LongestText = 100;

    private const int LongestTyped = 2_000;

    /// <summary>Makes a query out of what was typed.</summary>
    /// <param name="culture">The language of the page on which it was asked.</param>
    /// <param name="typed">As it was typed or pasted.</param>
    public static AskedQuery Of(string culture, string typed) => new(
        culture,
        PersonalData.StrikeOut(typed.Length > LongestTyped ? typed[..LongestTyped] : typed, LongestText).ToLowerInvariant());
}

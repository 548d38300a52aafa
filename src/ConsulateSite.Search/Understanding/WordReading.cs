namespace ConsulateSite.Search.Understanding;

/// <summary>What one or several words of a query may mean.</summary>
/// <param name="Words">The words as they were typed.</param>
/// <param name="Synonyms">Expressions that mean the same.</param>
/// <param name="Arabic">Arabic words that a word in Latin letters may be.</param>
/// <param name="Correction">What was probably meant by a word that is nowhere; null when it is somewhere or nothing is like it.</param>
internal sealed record WordReading(
    IReadOnlyList<string> Words, IReadOnlyList<string> Synonyms, IReadOnlyList<string> Arabic, string? Correction)
{
    /// <summary>Whether a page need not have it.</summary>
    public bool IsFiller => Synonyms.Count == 0 && Words.All(word => FillerWords.Contains(word) || AspectWords.Contains(word));
}

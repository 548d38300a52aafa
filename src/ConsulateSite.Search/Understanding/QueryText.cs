namespace ConsulateSite.Search.Understanding;

/// <summary>What somebody typed, in its parts.</summary>
/// <param name="Words">The words that are looked for, as they are compared when written: lower case, no accents, no signs.</param>
/// <param name="Phrases">What stands in quotes, as it was typed.</param>
/// <param name="Excluded">What stands after a minus, as it was typed.</param>
internal sealed record QueryText(IReadOnlyList<string> Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Excluded)
{
    public bool IsEmpty => Words.Count == 0 && Phrases.Count == 0;
}

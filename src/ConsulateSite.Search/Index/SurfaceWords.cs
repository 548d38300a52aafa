namespace ConsulateSite.Search.Index;

/// <summary>Words as people write them, and how often each is there.</summary>
internal sealed class SurfaceWords(TermDictionary words, int[] counts)
{
    public TermDictionary Words { get; } = words;

    public int[] Counts { get; } = counts;

    /// <summary>How often a word is there.</summary>
    public int CountOf(ReadOnlySpan<char> word)
    {
        int ordinal = Words.Find(word);
        return ordinal < 0 ? 0 : Counts[ordinal];
    }
}

using ConsulateSite.Search.Spelling;

namespace ConsulateSite.Search.Index;

/// <summary>Words as people write them, and how often each is there.</summary>
internal sealed class SurfaceWords(TermDictionary words, int[] counts)
{
    private readonly Lazy<ulong[]> _letters = new(() => [.. Enumerable.Range(0, words.Count).Select(word => LetterSet.Of(words[word]))]);

    public TermDictionary Words { get; } = words;

    public int[] Counts { get; } = counts;

    /// <summary>Which letters each word has, as <see cref="LetterSet"/> says it.</summary>
    public ReadOnlySpan<ulong> Letters => _letters.Value;

    /// <summary>How often a word is there.</summary>
    public int CountOf(ReadOnlySpan<char> word)
    {
        int ordinal = Words.Find(word);
        return ordinal < 0 ? 0 : Counts[ordinal];
    }
}

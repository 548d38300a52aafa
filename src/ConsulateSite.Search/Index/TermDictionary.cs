namespace ConsulateSite.Search.Index;

/// <summary>
/// The terms of a segment, sorted by their characters. They lie in one array, for a string each would take more memory than
/// their letters.
/// </summary>
internal sealed class TermDictionary
{
    private const int None = -1;

    private readonly int[] _buckets;
    private readonly int[] _next;

    public TermDictionary(char[] letters, int[] starts)
    {
        Letters = letters;
        Starts = starts;
        _buckets = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count + 1)];
        _next = new int[Count];
        Array.Fill(_buckets, None);
        for (int ordinal = 0; ordinal < Count; ordinal++)
        {
            ref int bucket = ref _buckets[BucketOf(this[ordinal])];
            _next[ordinal] = bucket;
            bucket = ordinal;
        }
    }

    public char[] Letters { get; }

    public int[] Starts { get; }

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<char> this[int ordinal] => Letters.AsSpan(Starts[ordinal], Starts[ordinal + 1] - Starts[ordinal]);

    public static TermDictionary From(IReadOnlyList<string> sorted)
    {
        int[] starts = new int[sorted.Count + 1];
        for (int ordinal = 0; ordinal < sorted.Count; ordinal++)
        {
            starts[ordinal + 1] = starts[ordinal] + sorted[ordinal].Length;
        }

        char[] letters = new char[starts[^1]];
        for (int ordinal = 0; ordinal < sorted.Count; ordinal++)
        {
            sorted[ordinal].CopyTo(letters.AsSpan(starts[ordinal]));
        }

        return new TermDictionary(letters, starts);
    }

    /// <summary>The place of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        int ordinal = _buckets[BucketOf(term)];
        while (ordinal != None && !this[ordinal].SequenceEqual(term))
        {
            ordinal = _next[ordinal];
        }

        return ordinal;
    }

    /// <summary>The first term that is not before the given one.</summary>
    public int FirstFrom(ReadOnlySpan<char> term)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = this[middle].SequenceCompareTo(term) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int BucketOf(ReadOnlySpan<char> term) => string.GetHashCode(term, StringComparison.Ordinal) & (_buckets.Length - 1);
}

using System.Numerics;

namespace ConsulateSite.Search.Index;

/// <summary>Which documents of a segment have not been deleted. A deletion gives a new one and leaves the old as it was.</summary>
internal sealed class LiveDocuments
{
    private readonly ulong[] _bits;

    private LiveDocuments(ulong[] bits, int length)
    {
        _bits = bits;
        Length = length;
        foreach (ulong word in bits)
        {
            Count += BitOperations.PopCount(word);
        }
    }

    /// <summary>How many documents the segment has.</summary>
    public int Length { get; }

    /// <summary>How many of them are alive.</summary>
    public int Count { get; }

    public bool this[int document] => (_bits[document >> 6] & (1UL << document)) != 0;

    public static LiveDocuments All(int length)
    {
        ulong[] bits = new ulong[(length + 63) >> 6];
        Array.Fill(bits, ulong.MaxValue);
        if ((length & 63) != 0)
        {
            bits[^1] = (1UL << length) - 1;
        }

        return new LiveDocuments(bits, length);
    }

    public static LiveDocuments From(ulong[] bits, int length) => new(bits, length);

    public ReadOnlySpan<ulong> Bits => _bits;

    public LiveDocuments Without(IEnumerable<int> documents)
    {
        ulong[] bits = [.. _bits];
        foreach (int document in documents)
        {
            bits[document >> 6] &= ~(1UL << document);
        }

        return new LiveDocuments(bits, Length);
    }
}

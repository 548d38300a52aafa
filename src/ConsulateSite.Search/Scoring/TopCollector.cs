using System.Numerics;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring;

/// <summary>Keeps the best of all documents that windows bring, and counts them.</summary>
internal sealed class TopCollector
{
    private readonly (float Score, int Segment, int Document)[] _heap;
    private int _count;
    private float _threshold = float.NegativeInfinity;

    /// <param name="count">How many are kept.</param>
    public TopCollector(int count) => _heap = new (float, int, int)[count];

    public int Total { get; private set; }

    /// <summary>Takes the documents of a window that are alive.</summary>
    /// <param name="window">Begins at a multiple of 64.</param>
    /// <param name="reader">The segment.</param>
    /// <param name="segment">Its place among the segments.</param>
    public void Take(ScoreWindow window, SegmentReader reader, int segment)
    {
        ReadOnlySpan<ulong> live = reader.Live.Bits;
        float[]? boosts = reader.Segment.Boosts;
        for (int word = 0; word < window.Matches.Length; word++)
        {
            ulong bits = window.Matches[word];
            if (bits == 0)
            {
                continue;
            }

            int from = window.From + (word << 6);
            bits &= live[from >> 6];
            Total += BitOperations.PopCount(bits);
            if (boosts is not null)
            {
                Multiply(window.Scores, boosts, bits, word << 6, from);
            }

            if (_heap.Length > 0 && AnyAbove(window.Scores, word << 6))
            {
                TakeWord(window.Scores, bits, word << 6, from, segment);
            }
        }
    }

    /// <summary>What was kept, the best first.</summary>
    public IEnumerable<(float Score, int Segment, int Document)> Best() =>
        _heap.Take(_count).OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Segment).ThenBy(entry => entry.Document);

    private static void Multiply(float[] scores, float[] boosts, ulong bits, int place, int document)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            int offset = BitOperations.TrailingZeroCount(bits);
            scores[place + offset] *= boosts[document + offset];
        }
    }

    private bool AnyAbove(float[] scores, int place)
    {
        Vector<float> threshold = new(_threshold);
        for (int end = place + 64; place < end; place += Vector<float>.Count)
        {
            if (Vector.GreaterThanAny(new Vector<float>(scores, place), threshold))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeWord(float[] scores, ulong bits, int place, int document, int segment)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            int offset = BitOperations.TrailingZeroCount(bits);
            float score = scores[place + offset];
            if (score > _threshold)
            {
                Push((score, segment, document + offset));
            }
        }
    }

    private void Push((float Score, int Segment, int Document) entry)
    {
        if (_count < _heap.Length)
        {
            _heap[_count] = entry;
            Rise(_count++);
        }
        else
        {
            _heap[0] = entry;
            Sink();
        }

        _threshold = _count == _heap.Length ? _heap[0].Score : float.NegativeInfinity;
    }

    private void Rise(int place)
    {
        while (place > 0 && IsWorse(_heap[place], _heap[(place - 1) / 2]))
        {
            int parent = (place - 1) / 2;
            (_heap[place], _heap[parent]) = (_heap[parent], _heap[place]);
            place = parent;
        }
    }

    private void Sink()
    {
        for (int place = 0, child = 1; child < _count; child = (2 * place) + 1)
        {
            child += child + 1 < _count && IsWorse(_heap[child + 1], _heap[child]) ? 1 : 0;
            if (!IsWorse(_heap[child], _heap[place]))
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }

    // Of two documents with the same score the later one goes first.
    private static bool IsWorse((float Score, int Segment, int Document) one, (float Score, int Segment, int Document) other) =>
        one.Score < other.Score
        || (one.Score == other.Score && (one.Segment, one.Document).CompareTo((other.Segment, other.Document)) > 0);
}

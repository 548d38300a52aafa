using System.Numerics;

namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Adds the scores of clauses of which some must match, some may and some must not.</summary>
internal sealed class BooleanScorer : Scorer
{
    private readonly Scorer[] _required;
    private readonly Scorer[] _filters;
    private readonly Scorer[] _optional;
    private readonly Scorer[] _prohibited;
    private readonly int _minimum;

    public BooleanScorer(Scorer[] required, Scorer[] filters, Scorer[] optional, Scorer[] prohibited, int minimum)
    {
        _required = [.. required.OrderBy(scorer => scorer.Cost)];
        _filters = [.. filters.OrderBy(scorer => scorer.Cost)];
        _optional = optional;
        _prohibited = prohibited;
        _minimum = minimum;
        Cost = required.Concat(filters).Select(scorer => scorer.Cost).DefaultIfEmpty(optional.Sum(scorer => scorer.Cost)).Min();
    }

    public override int Cost { get; }

    public override int Advance(int document)
    {
        int first = document;
        foreach (Scorer scorer in _required.Concat(_filters))
        {
            first = Math.Max(first, scorer.Advance(first));
        }

        if (_minimum > 0 && first != NoMoreDocuments)
        {
            int from = first;
            first = _optional.Min(scorer => scorer.Advance(from));
        }

        return first;
    }

    public override void Score(ScoreWindow window)
    {
        ScoreWindow sum = ScoreWindow.Rent(window.From);
        ScoreWindow next = ScoreWindow.Rent(window.From);
        bool found = Require(sum, next, _required, scores: true, isFirst: true)
            && Require(sum, next, _filters, scores: false, isFirst: _required.Length == 0)
            && AddOptional(sum, next);
        if (found)
        {
            Prohibit(sum, next);
            AddTo(window, sum);
        }

        ScoreWindow.Return(sum);
        ScoreWindow.Return(next);
    }

    private static bool Require(ScoreWindow sum, ScoreWindow next, Scorer[] scorers, bool scores, bool isFirst)
    {
        foreach (Scorer scorer in scorers)
        {
            next.Reset(sum.From);
            if (isFirst)
            {
                scorer.Score(next);
                next.Matches.CopyTo(sum.Matches, 0);
            }
            else
            {
                scorer.Score(next, sum);
                And(sum.Matches, next.Matches);
            }

            if (scores)
            {
                Add(sum.Scores, next.Scores);
            }

            isFirst = false;
            if (sum.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool AddOptional(ScoreWindow sum, ScoreWindow next)
    {
        bool hasRequired = _required.Length + _filters.Length > 0;
        Span<byte> counts = stackalloc byte[ScoreWindow.Size];
        counts.Clear();
        foreach (Scorer scorer in _optional)
        {
            if (scorer.Advance(sum.From) >= sum.End)
            {
                continue;
            }

            next.Reset(sum.From);
            scorer.Score(next);
            Add(sum.Scores, next.Scores);
            Count(counts, next.Matches);
        }

        if (_minimum > 0)
        {
            RequireCount(sum.Matches, counts, hasRequired);
        }

        return !sum.IsEmpty;
    }

    private void RequireCount(ulong[] matches, ReadOnlySpan<byte> counts, bool hasRequired)
    {
        for (int place = 0; place < counts.Length; place++)
        {
            ulong bit = 1UL << place;
            if (counts[place] < _minimum)
            {
                matches[place >> 6] &= ~bit;
            }
            else if (!hasRequired)
            {
                matches[place >> 6] |= bit;
            }
        }
    }

    private static void Count(Span<byte> counts, ulong[] matches)
    {
        for (int word = 0; word < matches.Length; word++)
        {
            for (ulong bits = matches[word]; bits != 0; bits &= bits - 1)
            {
                ref byte count = ref counts[(word << 6) + BitOperations.TrailingZeroCount(bits)];
                count = count == byte.MaxValue ? count : (byte)(count + 1);
            }
        }
    }

    private void Prohibit(ScoreWindow sum, ScoreWindow next)
    {
        foreach (Scorer scorer in _prohibited)
        {
            next.Reset(sum.From);
            scorer.Score(next);
            for (int word = 0; word < sum.Matches.Length; word++)
            {
                sum.Matches[word] &= ~next.Matches[word];
            }
        }
    }

    private static void AddTo(ScoreWindow window, ScoreWindow sum)
    {
        for (int word = 0; word < sum.Matches.Length; word++)
        {
            ulong bits = sum.Matches[word];
            window.Matches[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                window.Scores[place] += sum.Scores[place];
            }
        }
    }

    private static void And(ulong[] target, ulong[] other)
    {
        for (int word = 0; word < target.Length; word++)
        {
            target[word] &= other[word];
        }
    }

    private static void Add(float[] target, float[] other)
    {
        for (int place = 0; place < target.Length; place += Vector<float>.Count)
        {
            (new Vector<float>(target, place) + new Vector<float>(other, place)).CopyTo(target, place);
        }
    }
}

using System.Numerics;

namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Takes for each document the best score of several scorers.</summary>
internal sealed class DisjunctionMaxScorer(Scorer[] alternatives) : Scorer
{
    public override int Cost { get; } = alternatives.Sum(alternative => alternative.Cost);

    public override int Advance(int document)
    {
        int first = NoMoreDocuments;
        foreach (Scorer alternative in alternatives)
        {
            first = Math.Min(first, alternative.Advance(document));
        }

        return first;
    }

    public override void Score(ScoreWindow window)
    {
        ScoreWindow best = ScoreWindow.Rent(window.From);
        ScoreWindow next = ScoreWindow.Rent(window.From);
        foreach (Scorer alternative in alternatives)
        {
            if (alternative.Advance(window.From) < window.End)
            {
                next.Reset(window.From);
                alternative.Score(next);
                Combine(best, next);
            }
        }

        for (int word = 0; word < best.Matches.Length; word++)
        {
            ulong bits = best.Matches[word];
            window.Matches[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                window.Scores[place] += best.Scores[place];
            }
        }

        ScoreWindow.Return(best);
        ScoreWindow.Return(next);
    }

    private static void Combine(ScoreWindow best, ScoreWindow next)
    {
        for (int word = 0; word < next.Matches.Length; word++)
        {
            ulong bits = next.Matches[word];
            best.Matches[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                best.Scores[place] = Math.Max(best.Scores[place], next.Scores[place]);
            }
        }
    }
}

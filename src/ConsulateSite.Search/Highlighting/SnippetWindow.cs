using System.Numerics;

namespace ConsulateSite.Search.Highlighting;

/// <summary>Chooses the part of a text that is shown.</summary>
internal static class SnippetWindow
{
    // A further term that was looked for is worth more than any number of repetitions.
    private const int TermWorth = 100;

    // So many words before the first mark help to understand it.
    private const int Lead = 4;

    /// <summary>Where the part begins and ends.</summary>
    public static (int From, int To) Choose(FieldTokens tokens, int length, int words)
    {
        if (tokens.Places.Count <= words)
        {
            return (0, length);
        }

        int first = Math.Clamp(BestMark(tokens, words) - Lead, 0, tokens.Places.Count - words);
        int last = first + words - 1;
        return (first == 0 ? 0 : tokens.Places[first].Start, last == tokens.Places.Count - 1 ? length : tokens.Places[last].End);
    }

    private static int BestMark(FieldTokens tokens, int words)
    {
        int best = 0;
        int bestWorth = -1;
        for (int mark = 0; mark < tokens.Marks.Count; mark++)
        {
            int worth = Worth(tokens, mark, words - Lead);
            if (worth > bestWorth)
            {
                (best, bestWorth) = (tokens.Marks[mark].Token, worth);
            }
        }

        return best;
    }

    private static int Worth(FieldTokens tokens, int mark, int words)
    {
        ulong terms = 0;
        int marks = 0;
        int end = tokens.Marks[mark].Token + words;
        for (; mark < tokens.Marks.Count && tokens.Marks[mark].Token < end; mark++)
        {
            terms |= 1UL << tokens.Marks[mark].Term;
            marks++;
        }

        return (BitOperations.PopCount(terms) * TermWorth) + Math.Min(marks, TermWorth - 1);
    }
}

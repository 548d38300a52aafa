using System.Numerics;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Goes through the postings of one term in several fields, and lets the sum of its occurrences count.</summary>
internal sealed class CombinedFieldsScorer(CombinedFieldsScorer.Part[] parts, float weight) : Scorer
{
    public override int Cost { get; } = parts.Max(part => part.Postings.DocumentFrequency(part.Term));

    public override int Advance(int document)
    {
        int first = NoMoreDocuments;
        foreach (Part part in parts)
        {
            part.Next = Gallop.To(part.Postings.Documents, part.Next, part.End, document);
            first = part.Next < part.End ? Math.Min(first, part.Postings.Documents[part.Next]) : first;
        }

        return first;
    }

    public override void Score(ScoreWindow window)
    {
        ScoreWindow occurrences = ScoreWindow.Rent(window.From);
        foreach (Part part in parts)
        {
            part.AddOccurrences(occurrences);
        }

        for (int word = 0; word < occurrences.Matches.Length; word++)
        {
            ulong bits = occurrences.Matches[word];
            window.Matches[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                float sum = occurrences.Scores[place];
                window.Scores[place] += weight * sum / (sum + FieldStatistics.Saturation);
            }
        }

        ScoreWindow.Return(occurrences);
    }

    internal sealed class Part(FieldPostings postings, int term, float[] occurrenceWeights)
    {
        public FieldPostings Postings { get; } = postings;

        public int Term { get; } = term;

        public int End { get; } = postings.TermStarts[term + 1];

        public int Next { get; set; } = postings.TermStarts[term];

        public void AddOccurrences(ScoreWindow window)
        {
            int posting = Gallop.To(Postings.Documents, Next, End, window.From);
            for (; posting < End && Postings.Documents[posting] < window.End; posting++)
            {
                int document = Postings.Documents[posting];
                window.Add(document, Postings.Frequency(posting) * occurrenceWeights[Postings.Norms[document]]);
            }

            Next = posting;
        }
    }
}

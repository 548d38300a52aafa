using System.Numerics;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Goes through the postings of one term.</summary>
internal sealed class TermScorer : Scorer
{
    // With fewer candidates than this share of the postings, each candidate is looked up instead.
    private const int Sparse = 8;

    private readonly FieldPostings _postings;
    private readonly float _weight;
    private readonly float[] _norms;
    private readonly float[] _once;
    private readonly int _end;
    private int _next;

    public TermScorer(FieldPostings postings, int term, float weight, float[] norms)
    {
        _postings = postings;
        _weight = weight;
        _norms = norms;
        _next = postings.TermStarts[term];
        _end = postings.TermStarts[term + 1];
        Cost = _end - _next;
        _once = Cost < norms.Length ? [] : Array.ConvertAll(norms, norm => weight / (1 + norm));
    }

    public override int Cost { get; }

    public override int Advance(int document)
    {
        _next = Gallop.To(_postings.Documents, _next, _end, document);
        return _next < _end ? _postings.Documents[_next] : NoMoreDocuments;
    }

    public override void Score(ScoreWindow window)
    {
        int from = window.From;
        int windowEnd = window.End;
        int[] documents = _postings.Documents;
        int[] positionStarts = _postings.PositionStarts;
        byte[] lengths = _postings.Norms;
        float[] scores = window.Scores;
        ulong[] matches = window.Matches;
        int posting = Gallop.To(documents, _next, _end, from);
        for (; posting < _end; posting++)
        {
            int document = documents[posting];
            if (document >= windowEnd)
            {
                break;
            }

            int place = document - from;
            int frequency = positionStarts[posting + 1] - positionStarts[posting];
            scores[place] += frequency == 1 && _once.Length > 0 ? _once[lengths[document]] : _weight * frequency / (frequency + _norms[lengths[document]]);
            matches[place >> 6] |= 1UL << place;
        }

        _next = posting;
    }

    public override void Score(ScoreWindow window, ScoreWindow candidates)
    {
        int start = Gallop.To(_postings.Documents, _next, _end, window.From);
        int end = Gallop.To(_postings.Documents, start, _end, window.End);
        if (candidates.Count * Sparse > end - start)
        {
            Score(window);
            return;
        }

        _next = start;
        for (int word = 0; word < candidates.Matches.Length; word++)
        {
            for (ulong bits = candidates.Matches[word]; bits != 0; bits &= bits - 1)
            {
                int document = window.From + (word << 6) + BitOperations.TrailingZeroCount(bits);
                _next = Gallop.To(_postings.Documents, _next, end, document);
                if (_next < end && _postings.Documents[_next] == document)
                {
                    float frequency = _postings.Frequency(_next);
                    window.Add(document, _weight * frequency / (frequency + _norms[_postings.Norms[document]]));
                }
            }
        }

        _next = end;
    }
}

using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Goes through the documents that have all terms of a phrase, and looks at their positions.</summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly FieldPostings _postings;
    private readonly (int Term, int Position)[] _terms;
    private readonly int[] _next;
    private readonly int[] _ends;
    private readonly int[] _cursors;
    private readonly int _slop;
    private readonly float _weight;
    private readonly float[] _norms;

    public PhraseScorer(FieldPostings postings, (int Term, int Position)[] terms, int slop, float weight, float[] norms)
    {
        _postings = postings;
        _terms = [.. terms.OrderBy(term => postings.DocumentFrequency(term.Term))];
        _next = [.. _terms.Select(term => postings.TermStarts[term.Term])];
        _ends = [.. _terms.Select(term => postings.TermStarts[term.Term + 1])];
        _cursors = new int[_terms.Length];
        _slop = slop;
        _weight = weight;
        _norms = norms;
        Cost = postings.DocumentFrequency(_terms[0].Term);
    }

    public override int Cost { get; }

    public override int Advance(int document)
    {
        int candidate = document;
        for (int term = 0; term < _terms.Length; term++)
        {
            _next[term] = Gallop.To(_postings.Documents, _next[term], _ends[term], candidate);
            if (_next[term] == _ends[term])
            {
                return NoMoreDocuments;
            }

            int found = _postings.Documents[_next[term]];
            if (found > candidate)
            {
                // Those before have to follow to the later document.
                candidate = found;
                term = term == 0 ? 0 : -1;
            }
        }

        return candidate;
    }

    public override void Score(ScoreWindow window)
    {
        for (int document = Advance(window.From); document < window.End; document = Advance(document + 1))
        {
            float frequency = FrequencyIn(document);
            if (frequency > 0)
            {
                window.Add(document, _weight * frequency / (frequency + _norms[_postings.Norms[document]]));
            }
        }
    }

    /// <summary>How often the phrase is in the document at which all terms stand; what is not exact counts less than once.</summary>
    public float FrequencyIn(int document)
    {
        Array.Clear(_cursors);
        float frequency = 0;
        while (TryPlace(out int distance, out int lowest))
        {
            frequency += distance <= _slop ? 1f / (1 + distance) : 0;
            _cursors[lowest]++;
        }

        return _postings.Documents[_next[0]] == document ? frequency : 0;
    }

    // Every term names a place at which the phrase would begin; the places are one when the phrase is exact.
    private bool TryPlace(out int distance, out int lowest)
    {
        int low = int.MaxValue;
        int high = int.MinValue;
        lowest = 0;
        distance = 0;
        for (int term = 0; term < _terms.Length; term++)
        {
            ReadOnlySpan<int> positions = _postings.PositionsOf(_next[term]);
            if (_cursors[term] >= positions.Length)
            {
                return false;
            }

            int begin = positions[_cursors[term]] - _terms[term].Position;
            if (begin < low)
            {
                (low, lowest) = (begin, term);
            }

            high = Math.Max(high, begin);
        }

        distance = high - low;
        return true;
    }
}

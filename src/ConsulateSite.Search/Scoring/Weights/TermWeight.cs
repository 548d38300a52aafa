using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>One term in one field, by BM25.</summary>
internal sealed class TermWeight : Weight
{
    private readonly int _field;
    private readonly string _term;
    private readonly string _name;
    private readonly float _weight;
    private readonly float[] _norms;

    public TermWeight(CultureReader reader, int field, string term, float boost)
    {
        FieldStatistics statistics = reader.StatisticsOf(field);
        _field = field;
        _term = term;
        _name = reader.Schema.Fields[field].Name;
        _weight = boost * FieldStatistics.InverseDocumentFrequency(reader.DocumentFrequency(field, term), statistics.DocumentCount);
        _norms = statistics.Norms;
    }

    public override Scorer? CreateScorer(SegmentReader reader)
    {
        int term = reader.Segment.Terms.Find(_term);
        FieldPostings postings = reader.Segment.Fields[_field];
        return term < 0 || postings.DocumentFrequency(term) == 0 ? null : new TermScorer(postings, term, _weight, _norms);
    }

    public override void CollectTerms(ISet<string> terms) => terms.Add(_term);

    public override Explanation Explain(SegmentReader reader, int document)
    {
        FieldPostings postings = reader.Segment.Fields[_field];
        int term = reader.Segment.Terms.Find(_term);
        int posting = term < 0 ? -1 : postings.Find(term, document);
        if (posting < 0)
        {
            return Explanation.NoMatch(string.Create(CultureInfo.InvariantCulture, $"no '{_term}' in {_name}"));
        }

        int frequency = postings.Frequency(posting);
        float norm = _norms[postings.Norms[document]];
        return Explanation.Of(
            _weight * frequency / (frequency + norm),
            string.Create(CultureInfo.InvariantCulture, $"'{_term}' in {_name}"),
            Explanation.Of(_weight, "boost and rarity of the term"),
            Explanation.Of(frequency, "frequency"),
            Explanation.Of(norm, "length of the field against the average"));
    }
}

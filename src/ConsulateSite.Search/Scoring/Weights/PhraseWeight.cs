using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>Several terms in order, scored as one term that is as rare as all of them together.</summary>
internal sealed class PhraseWeight : Weight
{
    private readonly int _field;
    private readonly IReadOnlyList<(string Term, int Position)> _terms;
    private readonly int _slop;
    private readonly float _weight;
    private readonly float[] _norms;

    public PhraseWeight(CultureReader reader, int field, IReadOnlyList<(string Term, int Position)> terms, int slop, float boost)
    {
        FieldStatistics statistics = reader.StatisticsOf(field);
        _field = field;
        _terms = terms;
        _slop = slop;
        _weight = boost * terms.Sum(term => FieldStatistics.InverseDocumentFrequency(reader.DocumentFrequency(field, term.Term), statistics.DocumentCount));
        _norms = statistics.Norms;
    }

    public override Scorer? CreateScorer(SegmentReader reader)
    {
        FieldPostings postings = reader.Segment.Fields[_field];
        (int Term, int Position)[] terms = [.. _terms.Select(term => (reader.Segment.Terms.Find(term.Term), term.Position))];
        return terms.Length == 0 || terms.Any(term => term.Term < 0 || postings.DocumentFrequency(term.Term) == 0)
            ? null
            : new PhraseScorer(postings, terms, _slop, _weight, _norms);
    }

    public override void CollectTerms(ISet<string> terms) => terms.UnionWith(_terms.Select(term => term.Term));

    public override Explanation Explain(SegmentReader reader, int document)
    {
        string phrase = string.Join(' ', _terms.Select(term => term.Term));
        float frequency = CreateScorer(reader) is PhraseScorer scorer && scorer.Advance(document) == document ? scorer.FrequencyIn(document) : 0;
        float norm = _norms[reader.Segment.Fields[_field].Norms[document]];
        return frequency == 0
            ? Explanation.NoMatch($"no phrase '{phrase}'")
            : Explanation.Of(
                _weight * frequency / (frequency + norm),
                string.Create(CultureInfo.InvariantCulture, $"phrase '{phrase}'"),
                Explanation.Of(_weight, "boost and rarity of its terms"),
                Explanation.Of(frequency, "frequency, where words that stand apart count less"));
    }
}

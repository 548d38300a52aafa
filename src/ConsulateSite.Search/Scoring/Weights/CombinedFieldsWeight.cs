using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring.Scorers;

namespace ConsulateSite.Search.Scoring.Weights;

/// <summary>One term in several fields as if they were one, by BM25F.</summary>
internal sealed class CombinedFieldsWeight : Weight
{
    private readonly string _term;
    private readonly int[] _fields;
    private readonly string[] _names;
    private readonly float[][] _occurrenceWeights;
    private readonly float _weight;

    public CombinedFieldsWeight(CultureReader reader, int[] fields, string term, float boost)
    {
        _term = term;
        _fields = fields;
        _names = [.. fields.Select(field => reader.Schema.Fields[field].Name)];
        _occurrenceWeights = [.. fields.Select(field => reader.StatisticsOf(field).OccurrenceWeights)];
        int frequency = fields.Max(field => reader.DocumentFrequency(field, term));
        int documents = fields.Max(field => reader.StatisticsOf(field).DocumentCount);
        _weight = boost * FieldStatistics.InverseDocumentFrequency(frequency, documents);
    }

    public override Scorer? CreateScorer(SegmentReader reader)
    {
        int term = reader.Segment.Terms.Find(_term);
        if (term < 0)
        {
            return null;
        }

        CombinedFieldsScorer.Part[] parts =
        [
            .. _fields.Select((field, place) => new CombinedFieldsScorer.Part(reader.Segment.Fields[field], term, _occurrenceWeights[place]))
                .Where(part => part.Postings.DocumentFrequency(term) > 0),
        ];
        return parts.Length == 0 ? null : new CombinedFieldsScorer(parts, _weight);
    }

    public override void CollectTerms(ISet<string> terms) => terms.Add(_term);

    public override Explanation Explain(SegmentReader reader, int document)
    {
        int term = reader.Segment.Terms.Find(_term);
        List<Explanation> details = [];
        float sum = 0;
        for (int place = 0; place < _fields.Length && term >= 0; place++)
        {
            FieldPostings postings = reader.Segment.Fields[_fields[place]];
            int posting = postings.Find(term, document);
            if (posting >= 0)
            {
                float occurrences = postings.Frequency(posting) * _occurrenceWeights[place][postings.Norms[document]];
                sum += occurrences;
                details.Add(Explanation.Of(occurrences, string.Create(
                    CultureInfo.InvariantCulture, $"{postings.Frequency(posting)} × in {_names[place]}, by boost and length of the field")));
            }
        }

        return sum == 0
            ? Explanation.NoMatch($"no '{_term}' in {string.Join(", ", _names)}")
            : Explanation.Of(
                _weight * sum / (sum + FieldStatistics.Saturation), $"'{_term}'", details.Prepend(Explanation.Of(_weight, "boost and rarity of the term")));
    }
}

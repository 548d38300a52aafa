using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents that have a term in a field, scored by BM25.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Term">As the analysis leaves it; for a keyword field the value itself.</param>
public sealed record TermQuery(string Field, string Term) : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost) => new TermWeight(reader, reader.Schema.OrdinalOf(Field), Term, boost * Boost);
}

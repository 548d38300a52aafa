using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>
/// Documents that have a term in any of several fields, scored as if these were one field in which each occurrence counts as
/// often as the boost of its own says (BM25F).
/// </summary>
/// <param name="Fields">The names of the fields; their boosts and length weights are those of the schema.</param>
/// <param name="Term">As the analysis leaves it.</param>
public sealed record CombinedFieldsQuery(IReadOnlyList<string> Fields, string Term) : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost) =>
        new CombinedFieldsWeight(reader, [.. Fields.Select(reader.Schema.OrdinalOf)], Term, boost * Boost);
}

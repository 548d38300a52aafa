using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents that match one of several ways to say the same; the best counts.</summary>
/// <param name="Alternatives">The ways.</param>
public sealed record DisjunctionMaxQuery(IReadOnlyList<Query> Alternatives) : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost) =>
        new DisjunctionMaxWeight([.. Alternatives.Select(alternative => alternative.CreateWeight(reader, boost * Boost))]);
}

using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>Every document, all with the same score.</summary>
public sealed record MatchAllQuery : Query
{
    internal override Weight CreateWeight(CultureReader reader, float boost) => new MatchAllWeight(boost * Boost);
}

using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Scoring.Weights;

namespace ConsulateSite.Search.Queries;

/// <summary>Documents by several clauses; the scores of those that match are added.</summary>
/// <param name="Clauses">The clauses; without one that must match, one of those that should has to.</param>
/// <param name="MinimumShouldMatch">How many of the clauses that should match have to.</param>
public sealed record BooleanQuery(IReadOnlyList<BooleanClause> Clauses, int MinimumShouldMatch = 0) : Query
{
    /// <summary>Any of the queries.</summary>
    public static BooleanQuery Any(IEnumerable<Query> queries) => new([.. queries.Select(query => new BooleanClause(query))]);

    /// <summary>All of the queries.</summary>
    public static BooleanQuery All(IEnumerable<Query> queries) => new([.. queries.Select(query => new BooleanClause(query, Occur.Must))]);

    internal override Weight CreateWeight(CultureReader reader, float boost) => new BooleanWeight(
        [.. Clauses.Select(clause => (clause.Query.CreateWeight(reader, boost * Boost), clause.Occur))], MinimumShouldMatch);
}

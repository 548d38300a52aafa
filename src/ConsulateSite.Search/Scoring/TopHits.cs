namespace ConsulateSite.Search.Scoring;

/// <summary>The best documents for a query.</summary>
/// <param name="Total">How many documents match.</param>
/// <param name="Hits">The best of them, the best first; those with the same score as they stand in the index.</param>
public sealed record TopHits(int Total, IReadOnlyList<Hit> Hits)
{
    /// <summary>Nothing was found.</summary>
    public static TopHits None { get; } = new(0, []);
}

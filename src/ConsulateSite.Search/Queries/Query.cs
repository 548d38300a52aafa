using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Queries;

/// <summary>What documents must contain to be found, and what counts how much. Terms are as the analysis leaves them.</summary>
public abstract record Query
{
    /// <summary>Multiplies the score of this query; 1 if nothing else is said.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>The query with what it needs to know about the documents of a culture.</summary>
    internal abstract Weight CreateWeight(CultureReader reader, float boost);
}

namespace ConsulateSite.Insights.Searches;

/// <summary>Which queries are of interest.</summary>
public enum QuerySelection
{
    /// <summary>All, the most frequent first.</summary>
    Popular,

    /// <summary>Those that find nothing.</summary>
    WithoutResult,

    /// <summary>Those that find something that nobody opens.</summary>
    Unopened,
}

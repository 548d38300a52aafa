namespace ConsulateSite.Search.Queries;

/// <summary>What a clause of a boolean query asks of a document.</summary>
public enum Occur
{
    /// <summary>It may match, and counts if it does.</summary>
    Should,

    /// <summary>It must match, and counts.</summary>
    Must,

    /// <summary>It must match, and does not count.</summary>
    Filter,

    /// <summary>It must not match.</summary>
    MustNot,
}

namespace ConsulateSite.USync.Handlers.Domains;

/// <summary>A domain of a node: known by its name, or for a wildcard by its node.</summary>
internal sealed record DomainItem : SyncItem
{
    /// <summary>Whether it only sets the language of a branch.</summary>
    public bool IsWildcard { get; init; }

    /// <summary>The iso code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>The node.</summary>
    public required Reference Root { get; init; }

    /// <summary>Its place among the domains of the node, or null when not said.</summary>
    public int? SortOrder { get; init; }

    /// <inheritdoc />
    public override string Identity => IsWildcard ? "*" + Root.Key : Alias.ToLowerInvariant();

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Language", Language.ToLowerInvariant());
        facts.Add("Root", Root.Key);
        facts.Add("SortOrder", IsWildcard ? null : SortOrder);
    }
}

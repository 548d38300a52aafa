namespace ConsulateSite.USync.Handlers.RelationTypes;

/// <summary>A type of relations.</summary>
internal sealed record RelationTypeItem : SyncItem
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The object type of parents, or null when any.</summary>
    public Guid? ParentType { get; init; }

    /// <summary>The object type of children, or null when any.</summary>
    public Guid? ChildType { get; init; }

    /// <summary>Whether the relation reads both ways.</summary>
    public bool Bidirectional { get; init; }

    /// <summary>Whether it counts as "used by"; null in files of old sites.</summary>
    public bool? IsDependency { get; init; }

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Name", Name);
        facts.Add("ParentType", ParentType);
        facts.Add("ChildType", ChildType);
        facts.Add("Bidirectional", Bidirectional);
        facts.Add("IsDependency", IsDependency);
    }
}

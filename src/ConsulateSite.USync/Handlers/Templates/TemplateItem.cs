namespace ConsulateSite.USync.Handlers.Templates;

/// <summary>A template. Its layout follows from its view, so the parent is written but not compared.</summary>
internal sealed record TemplateItem : SyncItem
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The alias of the layout; empty for none.</summary>
    public string Parent { get; init; } = string.Empty;

    /// <summary>The view, when the file carries it.</summary>
    public string? Contents { get; init; }

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Alias", Alias.ToLowerInvariant());
        facts.Add("Name", Name);
    }
}

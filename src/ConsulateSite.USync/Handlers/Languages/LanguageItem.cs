namespace ConsulateSite.USync.Handlers.Languages;

/// <summary>A language. Its key differs between sites, so it is known by its iso code, whatever the case.</summary>
internal sealed record LanguageItem : SyncItem
{
    /// <summary>The name, or null when not said.</summary>
    public string? Name { get; init; }

    /// <summary>Whether a document cannot be published without it, or null when not said.</summary>
    public bool? IsMandatory { get; init; }

    /// <summary>Whether it is the default, or null when not said.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>The iso code to fall back to; empty for none, which uSync says by leaving it out.</summary>
    public string Fallback { get; init; } = string.Empty;

    /// <inheritdoc />
    public override string Identity => Alias.ToLowerInvariant();

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Name", Name);
        facts.Add("IsMandatory", IsMandatory);
        facts.Add("IsDefault", IsDefault);
        facts.Add("Fallback", Fallback.ToLowerInvariant());
    }
}

namespace ConsulateSite.USync.Handlers.Dictionary;

/// <summary>A dictionary item with its translations.</summary>
internal sealed record DictionaryEntry : SyncItem
{
    /// <summary>The alias of the parent; empty at the root.</summary>
    public string Parent { get; init; } = string.Empty;

    /// <summary>The translations by iso code.</summary>
    public required IReadOnlyDictionary<string, string> Translations { get; init; }

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Alias", Alias);
        facts.Add("Parent", Parent);
        foreach ((string isoCode, string text) in Translations)
        {
            facts.Add($"Translation[{isoCode.ToLowerInvariant()}]", text);
        }
    }
}

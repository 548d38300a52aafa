using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers;

/// <summary>An item of any kind, as a file or the site says it.</summary>
internal abstract record SyncItem
{
    /// <summary>The key.</summary>
    public required Guid Key { get; init; }

    /// <summary>The alias; for content and media the name.</summary>
    public required string Alias { get; init; }

    /// <summary>The depth in its tree, counted from one; only written, never relied on.</summary>
    public int Level { get; init; } = 1;

    /// <summary>What makes two items the same; the key, except where keys differ between sites.</summary>
    public virtual string Identity => Key.ToString();

    /// <summary>The file it was read from, or null for an item of the site.</summary>
    public USyncFile? File { get; init; }

    /// <summary>Adds what is compared.</summary>
    public abstract void AddFacts(Facts facts);

    /// <summary>What is compared.</summary>
    public Facts ToFacts()
    {
        Facts facts = new();
        AddFacts(facts);
        return facts;
    }
}

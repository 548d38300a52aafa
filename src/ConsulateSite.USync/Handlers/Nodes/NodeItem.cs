using System.Globalization;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>A document, a blueprint or a media item. What is null was not said and stays as it is on the site.</summary>
internal sealed record NodeItem : SyncItem
{
    /// <summary>The node above; with the empty key at the root.</summary>
    public Reference Parent { get; init; } = new(Guid.Empty, string.Empty);

    /// <summary>The names above it, for people.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>Whether it is in the bin.</summary>
    public bool Trashed { get; init; }

    /// <summary>Where it was before it went to the bin.</summary>
    public Guid? TrashedFrom { get; init; }

    /// <summary>The alias of its type.</summary>
    public required string ContentType { get; init; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime? CreateDate { get; init; }

    /// <summary>Its name, for types that do not vary.</summary>
    public required string Name { get; init; }

    /// <summary>Its name by culture.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Its place among its siblings.</summary>
    public int? SortOrder { get; init; }

    /// <summary>Whether it is published, for types that do not vary.</summary>
    public bool? Published { get; init; }

    /// <summary>Whether it is published, by culture.</summary>
    public IReadOnlyDictionary<string, bool> PublishedCultures { get; init; } = new Dictionary<string, bool>();

    /// <summary>What is to be published or unpublished later.</summary>
    public IReadOnlyList<NodeSchedule>? Schedule { get; init; }

    /// <summary>Its template; with the empty key for none.</summary>
    public Reference? Template { get; init; }

    /// <summary>Its values.</summary>
    public IReadOnlyList<NodeValue> Values { get; init; } = [];

    /// <summary>The files that its values name, as a digest by path; only for media.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("ContentType", ContentType);
        facts.Add("Trashed", Trashed);
        facts.Add("Name", Names.Count == 0 ? Name : null);
        foreach ((string culture, string name) in Names)
        {
            facts.Add($"Name[{culture.ToLowerInvariant()}]", name);
        }

        if (!Trashed)
        {
            AddPlace(facts);
        }

        facts.Add("Template", Template?.Key);
        foreach (NodeValue value in Values)
        {
            facts.Add(value.Path, value.Canonical);
        }

        foreach ((string path, string digest) in Files)
        {
            facts.Add($"File[{path}]", digest);
        }
    }

    private void AddPlace(Facts facts)
    {
        facts.Add("Parent", Parent.Key);
        facts.Add("SortOrder", SortOrder);
        facts.Add("Published", PublishedCultures.Count == 0 ? Published : null);
        foreach ((string culture, bool published) in PublishedCultures)
        {
            facts.Add($"Published[{culture.ToLowerInvariant()}]", published);
        }

        facts.Add("Schedule", Schedule?
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Action} {entry.Culture.ToLowerInvariant()} {entry.Date:s}"))
            .Order(StringComparer.Ordinal));
    }
}

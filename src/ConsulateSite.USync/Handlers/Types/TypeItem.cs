using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>A content type or media type. What is null was not said and stays as it is on the site.</summary>
internal sealed record TypeItem : SyncItem
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The icon with its colour.</summary>
    public string? Icon { get; init; }

    /// <summary>The thumbnail; a leftover of old versions.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether items may stand at the root.</summary>
    public bool? AllowAtRoot { get; init; }

    /// <summary>The data type of the list view of the children; <see cref="Guid.Empty"/> for none.</summary>
    public Guid? ListView { get; init; }

    /// <summary>By what the items vary.</summary>
    public ContentVariation? Variations { get; init; }

    /// <summary>Whether it is an element type.</summary>
    public bool? IsElement { get; init; }

    /// <summary>Whether its elements may live in the library.</summary>
    public bool? AllowedInLibrary { get; init; }

    /// <summary>How versions are cleaned up.</summary>
    public HistoryCleanupItem? HistoryCleanup { get; init; }

    /// <summary>The path of the folder; empty at the root, null when the type hangs below another type.</summary>
    public string? Folder { get; init; }

    /// <summary>The type it inherits from, for the old way of inheriting.</summary>
    public Reference? Parent { get; init; }

    /// <summary>The types it is composed of.</summary>
    public IReadOnlyList<Reference>? Compositions { get; init; }

    /// <summary>The alias of the default template; empty for none.</summary>
    public string? DefaultTemplate { get; init; }

    /// <summary>The templates that may be chosen.</summary>
    public IReadOnlyList<Reference>? AllowedTemplates { get; init; }

    /// <summary>The types allowed below, in their order.</summary>
    public IReadOnlyList<Reference>? Structure { get; init; }

    /// <summary>The properties.</summary>
    public IReadOnlyList<TypeProperty>? Properties { get; init; }

    /// <summary>The tabs and groups.</summary>
    public IReadOnlyList<TypeTab>? Tabs { get; init; }

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Alias", Alias);
        facts.Add("Name", Name);
        facts.Add("Icon", Icon);
        facts.Add("Thumbnail", Thumbnail);
        facts.Add("Description", Description);
        facts.Add("AllowAtRoot", AllowAtRoot);
        facts.Add("ListView", ListView);
        facts.Add("Variations", Variations?.ToString());
        facts.Add("IsElement", IsElement);
        facts.Add("AllowedInLibrary", AllowedInLibrary);
        facts.Add("HistoryCleanup", HistoryCleanup?.ToString());
        facts.Add("Folder", Folder);
        facts.Add("Parent", Parent?.Alias);
        facts.Add("Compositions", Compositions?.Select(composition => composition.Alias).Order(StringComparer.Ordinal));
        facts.Add("DefaultTemplate", DefaultTemplate?.ToLowerInvariant());
        facts.Add("AllowedTemplates", AllowedTemplates?.Select(template => template.Alias.ToLowerInvariant()).Order(StringComparer.Ordinal));
        facts.Add("Structure", Structure?.Select(type => type.Alias));
        facts.Add("Properties", Properties?.Select(property => property.Alias).Order(StringComparer.Ordinal));
        facts.Add("Tabs", Tabs?.Select(tab => tab.Alias).Order(StringComparer.Ordinal));
        foreach (TypeProperty property in Properties ?? [])
        {
            property.AddFacts(facts);
        }

        foreach (TypeTab tab in Tabs ?? [])
        {
            facts.Add($"Tab[{tab.Alias}]", string.Create(CultureInfo.InvariantCulture, $"{tab.Type} {tab.SortOrder} {tab.Caption}"));
        }
    }
}

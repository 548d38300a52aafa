using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.DataTypes;

/// <summary>A data type in the form of Umbraco 18.</summary>
internal sealed record DataTypeItem : SyncItem
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The alias of the editor.</summary>
    public required string EditorAlias { get; init; }

    /// <summary>The alias of the editor's face.</summary>
    public required string EditorUiAlias { get; init; }

    /// <summary>How values are stored, when the file says it; up to v13 it did.</summary>
    public ValueStorageType? DatabaseType { get; init; }

    /// <summary>The path of the folder; empty at the root.</summary>
    public string Folder { get; init; } = string.Empty;

    /// <summary>The configuration.</summary>
    public required JsonObject Configuration { get; init; }

    /// <inheritdoc />
    public override void AddFacts(Facts facts)
    {
        facts.Add("Name", Name);
        facts.Add("EditorAlias", EditorAlias);
        facts.Add("EditorUIAlias", EditorUiAlias);
        facts.Add("Folder", Folder);
        facts.Add("Config", CanonicalJson.Of(Configuration));
    }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A configured property editor.</summary>
internal sealed class DataTypeRow
{
    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    public string EditorAlias { get; set; } = string.Empty;

    public string? EditorUiAlias { get; set; }

    /// <summary>A member of <see cref="Umbraco.Cms.Core.Models.ValueStorageType"/>.</summary>
    public string DatabaseType { get; set; } = string.Empty;

    /// <summary>The configuration as the editor's configuration editor writes it, JSON.</summary>
    public string? Configuration { get; set; }

    public DateTime UpdateDate { get; set; }
}

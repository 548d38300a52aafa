namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The name under which a Razor view is chosen for a document.</summary>
internal sealed class TemplateRow
{
    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    public string Alias { get; set; } = string.Empty;

    public int? LayoutTemplateId { get; set; }

    public DateTime UpdateDate { get; set; }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A document type, media type or element type; its groups and properties are the payload.</summary>
internal sealed class ContentTypeRow
{
    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    public string Alias { get; set; } = string.Empty;

    /// <summary>The definition as JSON.</summary>
    public string Payload { get; set; } = "{}";

    public DateTime UpdateDate { get; set; }
}

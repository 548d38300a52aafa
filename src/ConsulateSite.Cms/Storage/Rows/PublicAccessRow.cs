namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The protection of a document, with its rules as JSON.</summary>
internal sealed class PublicAccessRow
{
    public Guid Key { get; set; }

    public int NodeId { get; set; }

    public int LoginNodeId { get; set; }

    public int NoAccessNodeId { get; set; }

    public string Rules { get; set; } = "[]";

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

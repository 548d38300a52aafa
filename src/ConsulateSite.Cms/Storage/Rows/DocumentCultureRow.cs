namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The state of a document in one culture.</summary>
internal sealed class DocumentCultureRow
{
    public int NodeId { get; set; }

    public string Culture { get; set; } = string.Empty;

    public string? Name { get; set; }

    public bool Available { get; set; }

    public bool Published { get; set; }

    public bool Edited { get; set; }
}

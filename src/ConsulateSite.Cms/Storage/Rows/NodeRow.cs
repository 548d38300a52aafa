namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One entity of the tree: a document, a media item, a type, a data type, a template or a folder of them.</summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>One of <see cref="Umbraco.Cms.Core.Constants.ObjectTypes"/>.</summary>
    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>Comma-separated identifiers from the root, <c>-1,1051,1072</c>.</summary>
    public string Path { get; set; } = string.Empty;

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public string? Name { get; set; }

    public int? CreatorId { get; set; }

    public DateTime CreateDate { get; set; }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A relation between two nodes; "used by" is a query on it.</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int RelationTypeId { get; set; }

    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public string? Comment { get; set; }

    public DateTime CreateDate { get; set; }
}

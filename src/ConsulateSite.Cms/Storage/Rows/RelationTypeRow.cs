namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A kind of relation between two nodes.</summary>
internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public bool IsBidirectional { get; set; }

    public bool IsDependency { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A tag set by one property of one node.</summary>
internal sealed class TagAssignmentRow
{
    public int TagId { get; set; }

    public int NodeId { get; set; }

    public int PropertyTypeId { get; set; }
}

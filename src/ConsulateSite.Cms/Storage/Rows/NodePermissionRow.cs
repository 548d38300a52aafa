namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A permission that a group has on one node instead of its default ones.</summary>
internal sealed class NodePermissionRow
{
    public int UserGroupId { get; set; }

    public int NodeId { get; set; }

    public string Permission { get; set; } = string.Empty;
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A node below which a user may work.</summary>
internal sealed class UserStartNodeRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    /// <summary>1 for documents, 2 for media.</summary>
    public int Kind { get; set; }
}

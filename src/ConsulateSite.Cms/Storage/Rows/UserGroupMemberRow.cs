namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A user's membership of a group.</summary>
internal sealed class UserGroupMemberRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }
}

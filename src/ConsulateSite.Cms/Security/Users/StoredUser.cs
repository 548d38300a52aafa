using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>A user as the database has it; makes a new entity for everybody who asks.</summary>
internal sealed class StoredUser(UserRow row, IReadOnlyList<IReadOnlyUserGroup> groups)
{
    public int Id => row.Id;

    public Guid Key => row.Key;

    public string Username => row.Username;

    public string Email => row.Email;

    public bool IsInGroup(int groupId) => row.Groups.Exists(x => x.UserGroupId == groupId);

    public bool IsInGroup(string alias) => groups.Any(x => x.Alias == alias);

    public IUser ToEntity(GlobalSettings settings)
    {
        User user = new(
            settings,
            row.Id,
            row.Name,
            row.Email,
            row.Username,
            row.Password ?? string.Empty,
            row.PasswordConfiguration,
            groups,
            StartNodes(StartNodeKind.Content),
            StartNodes(StartNodeKind.Media),
            StartNodes(StartNodeKind.Element));
        user.DisableChangeTracking();
        user.Key = row.Key;
        user.CreateDate = row.CreateDate;
        user.UpdateDate = row.UpdateDate;
        user.SecurityStamp = row.SecurityStamp;
        user.Language = row.Language;
        user.Avatar = row.Avatar;
        user.Kind = (UserKind)row.Kind;
        user.IsApproved = row.IsApproved;
        user.IsLockedOut = row.IsLockedOut;
        user.FailedPasswordAttempts = row.FailedPasswordAttempts;
        user.LastLockoutDate = row.LastLockoutDate;
        user.LastLoginDate = row.LastLoginDate;
        user.LastPasswordChangeDate = row.LastPasswordChangeDate;
        user.EmailConfirmedDate = row.EmailConfirmedDate;
        user.InvitedDate = row.InvitedDate;
        user.ResetDirtyProperties(rememberDirty: false);
        user.EnableChangeTracking();
        return user;
    }

    private int[] StartNodes(StartNodeKind kind) => [.. row.StartNodes.Where(x => x.Kind == (int)kind).Select(x => x.NodeId)];
}

using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>Stores a user with groups and start nodes.</summary>
internal sealed class UserWriter(IDatabase database, TimeProvider time)
{
    /// <summary>Stores the user; sessions end where the password, the name to sign in with or the address has changed.</summary>
    public void Write(IUser user)
    {
        CmsDbContext db = database.Write;
        bool exists = user.HasIdentity && db.Users.Any(x => x.Id == user.Id);
        if (exists)
        {
            user.UpdatingEntity();
            ProtectIdentity(user);
        }
        else
        {
            user.AddingEntity();
        }

        if (string.IsNullOrWhiteSpace(user.SecurityStamp))
        {
            RenewStamp(user);
        }

        UserRow row = exists
            ? db.Users.AsTracking().Include(x => x.Groups).Include(x => x.StartNodes).AsSplitQuery().Single(x => x.Id == user.Id)
            : db.Users.Add(new UserRow { Id = user.Id }).Entity;
        Fill(row, user);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        user.Id = row.Id;
        user.ResetDirtyProperties();
    }

    private static void RenewStamp(IUser user) => user.SecurityStamp = Guid.NewGuid().ToString();

    private static void Fill(UserRow row, IUser user)
    {
        row.Key = user.Key;
        row.Name = user.Name ?? string.Empty;
        row.Username = user.Username;
        row.Email = user.Email;
        // An empty password in memory means that it was not loaded, never that it is to be removed.
        row.Password = string.IsNullOrWhiteSpace(user.RawPasswordValue) ? row.Password : user.RawPasswordValue;
        row.PasswordConfiguration = user.PasswordConfiguration ?? row.PasswordConfiguration;
        row.SecurityStamp = user.SecurityStamp;
        row.Language = user.Language;
        row.Avatar = user.Avatar;
        row.Kind = (int)user.Kind;
        row.IsApproved = user.IsApproved;
        row.IsLockedOut = user.IsLockedOut;
        row.FailedPasswordAttempts = user.FailedPasswordAttempts;
        row.LastLockoutDate = user.LastLockoutDate;
        row.LastLoginDate = user.LastLoginDate;
        row.LastPasswordChangeDate = user.LastPasswordChangeDate;
        row.EmailConfirmedDate = user.EmailConfirmedDate;
        row.InvitedDate = user.InvitedDate;
        row.CreateDate = user.CreateDate;
        row.UpdateDate = user.UpdateDate;
        FillGroups(row, user);
        FillStartNodes(row, user);
    }

    private static void FillGroups(UserRow row, IUser user)
    {
        HashSet<int> wanted = [.. user.Groups.Select(x => x.Id)];
        row.Groups.RemoveAll(x => !wanted.Contains(x.UserGroupId));
        wanted.ExceptWith(row.Groups.Select(x => x.UserGroupId));
        row.Groups.AddRange(wanted.Select(id => new UserGroupMemberRow { UserGroupId = id }));
    }

    private static void FillStartNodes(UserRow row, IUser user)
    {
        HashSet<(int NodeId, int Kind)> wanted =
        [
            .. (user.StartContentIds ?? []).Select(id => (id, (int)StartNodeKind.Content)),
            .. (user.StartMediaIds ?? []).Select(id => (id, (int)StartNodeKind.Media)),
            .. (user.StartElementIds ?? []).Select(id => (id, (int)StartNodeKind.Element)),
        ];
        row.StartNodes.RemoveAll(x => !wanted.Contains((x.NodeId, x.Kind)));
        wanted.ExceptWith(row.StartNodes.Select(x => (x.NodeId, x.Kind)));
        row.StartNodes.AddRange(wanted.Select(x => new UserStartNodeRow { NodeId = x.NodeId, Kind = x.Kind }));
    }

    private void ProtectIdentity(IUser user)
    {
        bool passwordChanged = user.IsPropertyDirty(nameof(IUser.RawPasswordValue)) && !string.IsNullOrWhiteSpace(user.RawPasswordValue);
        bool addressChanged = user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email));
        if (passwordChanged && !user.IsPropertyDirty(nameof(IUser.LastPasswordChangeDate)))
        {
            user.LastPasswordChangeDate = time.GetUtcNow().UtcDateTime;
        }

        if (user.IsPropertyDirty(nameof(IUser.Email)) && !user.IsPropertyDirty(nameof(IUser.EmailConfirmedDate)))
        {
            user.EmailConfirmedDate = null;
        }

        if ((passwordChanged || addressChanged) && !user.IsPropertyDirty(nameof(IUser.SecurityStamp)))
        {
            RenewStamp(user);
        }
    }
}

using ConsulateSite.Cms.Security.Groups;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>The users and groups, kept in memory: they are few, and every request asks for one of them.</summary>
internal sealed class UserDirectory(IDatabase database, CommitClock clock)
{
    private readonly CommittedCache<UserDirectorySnapshot> _cache = new(database, clock);

    /// <summary>The directory as the ambient scope sees it.</summary>
    public UserDirectorySnapshot Current => _cache.Get(Load);

    /// <summary>Says that the ambient scope has changed a user, a group or a permission.</summary>
    public void Invalidate() => _cache.Invalidate();

    /// <summary>Forgets what is shared, because rows of it went with what they referred to.</summary>
    public void Drop() => _cache.Drop();

    private UserDirectorySnapshot Load()
    {
        CmsDbContext db = database.Read;
        List<UserRow> users = [.. db.Users.Include(x => x.Groups).Include(x => x.StartNodes).AsSplitQuery().OrderBy(x => x.Id)];
        StoredUserGroup[] groups = LoadGroups(db, users);
        Dictionary<int, IReadOnlyUserGroup> readOnly = groups.ToDictionary(x => x.Id, x => x.ToReadOnly());
        return new UserDirectorySnapshot(
            [.. users.Select(user => new StoredUser(user, [.. user.Groups.Select(x => readOnly[x.UserGroupId])]))],
            groups);
    }

    private static StoredUserGroup[] LoadGroups(CmsDbContext db, List<UserRow> users)
    {
        Dictionary<int, int> counts = users.SelectMany(x => x.Groups).CountBy(x => x.UserGroupId).ToDictionary();
        ILookup<int, NodePermission> permissions = db.NodePermissions
            .Join(db.Nodes, x => x.NodeId, node => node.Id, (x, node) => new { x.UserGroupId, x.NodeId, node.Key, x.Permission })
            .ToLookup(x => x.UserGroupId, x => new NodePermission(x.NodeId, x.Key, x.Permission));
        return
        [
            .. db.UserGroups.OrderBy(x => x.Id).AsEnumerable()
                .Select(row => new StoredUserGroup(row, [.. permissions[row.Id]], counts.GetValueOrDefault(row.Id))),
        ];
    }
}

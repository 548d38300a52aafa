using ConsulateSite.Cms.Security.Users;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace ConsulateSite.Cms.Security.Groups;

/// <summary>What groups may do on single nodes, where that differs from what they may do everywhere.</summary>
internal sealed class NodePermissions(IDatabase database, UserDirectory directory)
{
    /// <summary>The permissions that were set on the given nodes, or on all nodes when none is given.</summary>
    public EntityPermissionCollection Explicit(int[] groupIds, int[] nodeIds)
    {
        IEnumerable<EntityPermission> found =
            from groupId in groupIds
            from permission in directory.Current.Group(groupId)?.NodePermissions ?? []
            where nodeIds.Length == 0 || nodeIds.Contains(permission.NodeId)
            group permission.Permission by (groupId, permission.NodeId) into node
            select new EntityPermission(node.Key.groupId, node.Key.NodeId, node.ToHashSet(StringComparer.Ordinal));
        return new EntityPermissionCollection(found);
    }

    /// <summary>The permissions that were set, and for nodes without any the group's own.</summary>
    public EntityPermissionCollection Effective(IReadOnlyUserGroup[] groups, bool fallBack, int[] nodeIds)
    {
        EntityPermissionCollection permissions = Explicit([.. groups.Select(x => x.Id)], nodeIds);
        if (!fallBack)
        {
            return permissions;
        }

        foreach (IReadOnlyUserGroup group in groups)
        {
            foreach (int nodeId in nodeIds)
            {
                // Two permissions are equal when group and node are, so this changes nothing where one was set.
                permissions.Add(new EntityPermission(group.Id, nodeId, group.Permissions, isDefaultPermissions: true));
            }
        }

        return permissions;
    }

    /// <summary>Gives the group exactly these permissions on the nodes; on all nodes when none is given.</summary>
    public void Replace(int groupId, IEnumerable<string> permissions, int[] nodeIds)
    {
        CmsDbContext db = database.Write;
        db.NodePermissions.Where(x => x.UserGroupId == groupId && (nodeIds.Length == 0 || nodeIds.Contains(x.NodeId))).ExecuteDelete();
        Add(db, groupId, permissions.SelectMany(_ => nodeIds, (permission, nodeId) => (nodeId, permission)));
    }

    /// <summary>Adds one permission to those that the group has on the nodes.</summary>
    public void Assign(int groupId, string permission, int[] nodeIds)
    {
        CmsDbContext db = database.Write;
        db.NodePermissions.Where(x => x.UserGroupId == groupId && x.Permission == permission && nodeIds.Contains(x.NodeId)).ExecuteDelete();
        Add(db, groupId, nodeIds.Select(nodeId => (nodeId, permission)));
    }

    /// <summary>Gives the group exactly these permissions on documents. A document that does not exist is left out.</summary>
    public void ReplaceAll(int groupId, IEnumerable<DocumentGranularPermission> permissions)
    {
        CmsDbContext db = database.Write;
        DocumentGranularPermission[] wanted = [.. permissions];
        Guid[] keys = [.. wanted.Select(x => x.Key).Distinct()];
        Dictionary<Guid, int> ids = db.Nodes.Where(x => keys.Contains(x.Key)).ToDictionary(x => x.Key, x => x.Id);
        db.NodePermissions.Where(x => x.UserGroupId == groupId).ExecuteDelete();
        Add(db, groupId, wanted.Where(x => ids.ContainsKey(x.Key)).Select(x => (ids[x.Key], x.Permission)));
    }

    private void Add(CmsDbContext db, int groupId, IEnumerable<(int NodeId, string Permission)> permissions)
    {
        db.NodePermissions.AddRange(permissions.Distinct().Select(x => new NodePermissionRow
        {
            UserGroupId = groupId,
            NodeId = x.NodeId,
            Permission = x.Permission,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        directory.Invalidate();
    }
}

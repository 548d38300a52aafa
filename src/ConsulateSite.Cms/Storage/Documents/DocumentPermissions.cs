using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>What groups may do with one document instead of what they may do with all.</summary>
internal sealed class DocumentPermissions(IDatabase database)
{
    public EntityPermissionCollection Of(int nodeId) => new(database.Read.NodePermissions
        .Where(x => x.NodeId == nodeId)
        .AsEnumerable()
        .GroupBy(x => x.UserGroupId)
        .Select(group => new EntityPermission(group.Key, nodeId, group.Select(x => x.Permission).ToHashSet(StringComparer.Ordinal))));

    public void Replace(EntityPermissionSet permissions)
    {
        CmsDbContext context = database.Write;
        context.NodePermissions.Where(x => x.NodeId == permissions.EntityId).ExecuteDelete();
        context.NodePermissions.AddRange(permissions.PermissionsSet.SelectMany(group => group.AssignedPermissions.Select(permission =>
            new NodePermissionRow { NodeId = permissions.EntityId, UserGroupId = group.UserGroupId, Permission = permission })));
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    public void Assign(int nodeId, string permission, IEnumerable<int> groupIds)
    {
        int[] groups = [.. groupIds];
        CmsDbContext context = database.Write;
        context.NodePermissions
            .Where(x => x.NodeId == nodeId && x.Permission == permission && groups.Contains(x.UserGroupId))
            .ExecuteDelete();
        context.NodePermissions.AddRange(groups.Select(group =>
            new NodePermissionRow { NodeId = nodeId, UserGroupId = group, Permission = permission }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }
}

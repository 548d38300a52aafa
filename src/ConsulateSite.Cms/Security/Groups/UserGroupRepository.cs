using ConsulateSite.Cms.Security.Users;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.Groups;

/// <summary>Groups of users and what they may do.</summary>
internal sealed class UserGroupRepository(IDatabase database, UserDirectory directory, NodePermissions nodePermissions, IShortStringHelper strings)
    : IUserGroupRepository
{
    public IUserGroup? Get(int id) => directory.Current.Group(id)?.ToEntity(strings);

    public IUserGroup? Get(string alias) => directory.Current.Groups
        .FirstOrDefault(x => string.Equals(x.Alias, alias, StringComparison.OrdinalIgnoreCase))?.ToEntity(strings);

    public IEnumerable<IUserGroup> GetMany(params int[]? ids) =>
        [.. directory.Current.Groups.Where(x => ids is null or [] || ids.Contains(x.Id)).Select(x => x.ToEntity(strings))];

    public bool Exists(int id) => directory.Current.Group(id) is not null;

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query) => [.. All().Matching(query)];

    public int Count(IQuery<IUserGroup>? query) => All().Matching(query).Count();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) =>
        [.. All().Where(x => x.AllowedSections.Contains(sectionAlias))];

    public void Save(IUserGroup entity)
    {
        CmsDbContext db = database.Write;
        UserGroupRow row = entity.HasIdentity
            ? db.UserGroups.AsTracking().Single(x => x.Id == entity.Id)
            : db.UserGroups.Add(new UserGroupRow()).Entity;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
        }
        else
        {
            entity.AddingEntity();
        }

        Fill(row, entity);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        nodePermissions.ReplaceAll(row.Id, entity.GranularPermissions.OfType<DocumentGranularPermission>());
        directory.Invalidate();
        entity.ResetDirtyProperties();
    }

    public void Delete(IUserGroup entity)
    {
        database.Write.UserGroups.Where(x => x.Id == entity.Id).ExecuteDelete();
        directory.Invalidate();
    }

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        CmsDbContext db = database.Write;
        db.UserGroupMembers.Where(x => x.UserGroupId == userGroup.Id).ExecuteDelete();
        db.UserGroupMembers.AddRange(userIds.Distinct().Select(id => new UserGroupMemberRow { UserId = id, UserGroupId = userGroup.Id }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        directory.Invalidate();
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) => nodePermissions.Explicit(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds) =>
        nodePermissions.Effective(groups ?? [], fallbackToDefaultPermissions, nodeIds);

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds) =>
        nodePermissions.Replace(groupId, permissions, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) =>
        nodePermissions.Assign(groupId, permission, entityIds);

    private static void Fill(UserGroupRow row, IUserGroup group)
    {
        row.Key = group.Key;
        row.Alias = group.Alias;
        row.Name = group.Name ?? string.Empty;
        row.Icon = group.Icon;
        row.Description = group.Description;
        row.StartContentId = group.StartContentId;
        row.StartMediaId = group.StartMediaId;
        row.HasAccessToAllLanguages = group.HasAccessToAllLanguages;
        row.Payload = UserGroupPayload.Of(group).ToJson();
        row.CreateDate = group.CreateDate;
        row.UpdateDate = group.UpdateDate;
    }

    private IEnumerable<IUserGroup> All() => directory.Current.Groups.Select(x => x.ToEntity(strings));
}

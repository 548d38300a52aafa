using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Security;

public sealed class UserGroupRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IUserGroupRepository Groups => engine.Get<IUserGroupRepository>();

    [Fact]
    public void Every_member_of_a_group_is_read_back()
    {
        NodeRow node = NewNode();
        Guid other = Guid.NewGuid();
        UserGroup group = NewGroup();
        group.Description = "What the group is for";
        group.StartContentId = node.Id;
        group.StartMediaId = -1;
        group.StartElementId = -1;
        group.HasAccessToAllLanguages = true;
        group.Permissions = new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update" };
        group.GranularPermissions = new HashSet<IGranularPermission>
        {
            new DocumentGranularPermission { Key = node.Key, Permission = "Umb.Document.Publish" },
            new DocumentPropertyValueGranularPermission { Key = other, Permission = "alias|Umb.Document.PropertyValue.Read" },
            new ElementGranularPermission { Key = other, Permission = "Umb.Element.Read" },
            new UnknownTypeGranularPermission { Context = "Mine", Permission = "Mine.Read" },
        };
        group.AddAllowedSection("content");
        group.AddAllowedLanguage(7);

        IUserGroup read = SaveAndRead(group);

        Assert.Equal(group.Key, read.Key);
        Assert.Equal(group.Alias, read.Alias);
        Assert.Equal(group.Name, read.Name);
        Assert.Equal("icon-test", read.Icon);
        Assert.Equal("What the group is for", read.Description);
        Assert.Equal(node.Id, read.StartContentId);
        Assert.Equal(-1, read.StartMediaId);
        Assert.Equal(-1, read.StartElementId);
        Assert.True(read.HasAccessToAllLanguages);
        Assert.True(group.Permissions.SetEquals(read.Permissions));
        Assert.True(group.GranularPermissions.SetEquals(read.GranularPermissions));
        Assert.Equal(["content"], read.AllowedSections);
        Assert.Equal([7], read.AllowedLanguages);
        Assert.Equal(group.CreateDate, read.CreateDate);
        Assert.False(((UserGroup)read).IsDirty());
    }

    [Fact]
    public void Members_are_replaced_and_counted()
    {
        User[] users = [NewUser(), NewUser(), NewUser()];
        UserGroup group = NewGroup();
        engine.InScope(() => Groups.AddOrUpdateGroupWithUsers(group, [users[0].Id, users[1].Id]));
        engine.InScope(() => Groups.AddOrUpdateGroupWithUsers(group, [users[2].Id]));

        engine.InScope(() =>
        {
            Assert.Equal(1, Groups.Get(group.Id)!.UserCount);
            Assert.Equal(users[2].Key, Assert.Single(engine.Get<IUserRepository>().GetAllInGroup(group.Id)).Key);
        });
    }

    [Fact]
    public void A_group_without_a_list_of_users_keeps_its_members()
    {
        UserGroup group = NewGroup();
        int user = NewUser().Id;
        engine.InScope(() => Groups.AddOrUpdateGroupWithUsers(group, [user]));
        engine.InScope(() => Groups.AddOrUpdateGroupWithUsers(group, null));
        Assert.Equal(1, engine.InScope(() => Groups.Get(group.Id)!.UserCount));
    }

    [Fact]
    public void Groups_are_found_by_alias_section_and_query()
    {
        UserGroup group = NewGroup();
        string section = $"section-{group.Alias}";
        group.AddAllowedSection(section);
        SaveAndRead(group);
        IQuery<IUserGroup> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IUserGroup>();
        engine.InScope(() =>
        {
            Assert.Equal(group.Id, Groups.Get(group.Alias.ToUpperInvariant())!.Id);
            Assert.Equal(group.Id, Assert.Single(Groups.GetGroupsAssignedToSection(section)).Id);
            Assert.Equal(group.Id, Assert.Single(Groups.Get(Query().Where(x => x.Key == group.Key))).Id);
            Assert.Equal(1, Groups.Count(Query().Where(x => x.Alias == group.Alias && x.Name!.Contains("group"))));
            Assert.True(Groups.Exists(group.Id));
            Assert.Equal([group.Id], Groups.GetMany(group.Id).Select(x => x.Id));
        });
    }

    [Fact]
    public void Permissions_of_a_node_stand_in_place_of_the_defaults()
    {
        UserGroup group = NewGroup();
        group.Permissions = new HashSet<string> { "Default" };
        SaveAndRead(group);
        NodeRow explicitNode = NewNode();
        NodeRow plainNode = NewNode();
        engine.InScope(() => Groups.ReplaceGroupPermissions(group.Id, new HashSet<string> { "One", "Two" }, explicitNode.Id));
        engine.InScope(() => Groups.AssignGroupPermission(group.Id, "Three", explicitNode.Id));
        IReadOnlyUserGroup[] groups = [engine.InScope(() => Groups.Get(group.Id))!.ToReadOnlyGroup()];

        EntityPermissionCollection effective =
            engine.InScope(() => Groups.GetPermissions(groups, fallbackToDefaultPermissions: true, explicitNode.Id, plainNode.Id));
        EntityPermissionCollection set = engine.InScope(() => Groups.GetPermissions([group.Id], []));

        Assert.Equal(["One", "Three", "Two"], effective.GetAllPermissions(explicitNode.Id).Order());
        Assert.Equal(["Default"], effective.GetAllPermissions(plainNode.Id));
        Assert.Equal(explicitNode.Id, Assert.Single(set).EntityId);
    }

    [Fact]
    public void Replacing_permissions_without_a_node_removes_them_all()
    {
        UserGroup group = NewGroup();
        SaveAndRead(group);
        NodeRow node = NewNode();
        engine.InScope(() => Groups.ReplaceGroupPermissions(group.Id, new HashSet<string> { "One" }, node.Id));
        engine.InScope(() => Groups.ReplaceGroupPermissions(group.Id, new HashSet<string>()));
        Assert.Empty(engine.InScope(() => Groups.GetPermissions([group.Id], [])));
    }

    [Fact]
    public void A_deleted_group_takes_memberships_and_permissions_along()
    {
        UserGroup group = NewGroup();
        User user = NewUser();
        NodeRow node = NewNode();
        engine.InScope(() => Groups.AddOrUpdateGroupWithUsers(group, [user.Id]));
        engine.InScope(() => Groups.ReplaceGroupPermissions(group.Id, new HashSet<string> { "One" }, node.Id));
        engine.InScope(() => Groups.Delete(group));
        engine.InScope(() =>
        {
            Assert.False(Groups.Exists(group.Id));
            Assert.Empty(engine.Get<IUserRepository>().Get(user.Key)!.Groups);
            Assert.Equal(0, engine.Get<IDatabase>().Read.NodePermissions.Count(x => x.NodeId == node.Id));
        });
    }

    private UserGroup NewGroup()
    {
        string mark = Guid.NewGuid().ToString("N");
        return new UserGroup(engine.Get<IShortStringHelper>(), 0, $"group{mark}", $"A group {mark}", "icon-test");
    }

    private User NewUser()
    {
        string address = $"{Guid.NewGuid():N}@example.org";
        User user = new(new GlobalSettings(), address, address, address, "hash");
        engine.InScope(() => engine.Get<IUserRepository>().Save(user));
        return user;
    }

    private NodeRow NewNode() => engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>()));

    private IUserGroup SaveAndRead(UserGroup group)
    {
        engine.InScope(() => Groups.Save(group));
        return engine.InScope(() => Groups.Get(group.Id))!;
    }
}

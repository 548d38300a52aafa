using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Mail;

public sealed class SubscriptionRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private INotificationsRepository Subscriptions => engine.Get<INotificationsRepository>();

    [Fact]
    public void What_is_set_replaces_what_was_there()
    {
        IUser user = engine.InScope(SuperUser);
        IEntity node = Node();

        engine.InScope(() => Subscriptions.SetNotifications(user, node, ["publish", "move", "move"]));
        Notification[] set = engine.InScope(() => Subscriptions.SetNotifications(user, node, ["publish", "delete"]).ToArray());

        Assert.Equal(["delete", "publish"], set.Select(x => x.Action));
        Assert.All(set, x => Assert.Equal((user.Id, node.Id, Constants.ObjectTypes.Document), (x.UserId, x.EntityId, x.EntityType)));
        Assert.Equal(2, engine.InScope(() => Subscriptions.GetEntityNotifications(node).Count()));
    }

    [Fact]
    public void The_same_is_not_created_twice()
    {
        IUser user = engine.InScope(SuperUser);
        IEntity node = Node();

        Assert.True(engine.InScope(() => Subscriptions.TryCreateNotification(user, node, "publish", out _)));
        Assert.False(engine.InScope(() => Subscriptions.TryCreateNotification(user, node, "publish", out _)));
    }

    [Fact]
    public void They_are_found_by_user_action_node_and_kind()
    {
        IUser user = engine.InScope(SuperUser);
        IEntity first = Node();
        IEntity second = Node();
        engine.InScope(() => Subscriptions.SetNotifications(user, first, ["publish"]));
        engine.InScope(() => Subscriptions.SetNotifications(user, second, ["publish", "move"]));

        int Count(int[] users, string? action, int[] nodes, Guid? kind = null) => engine.InScope(() =>
            Subscriptions.GetUsersNotifications(users, action, nodes, kind ?? Constants.ObjectTypes.Document).Count());

        Assert.Equal(2, Count([], "publish", [first.Id, second.Id]));
        Assert.Equal(3, Count([user.Id], null, [first.Id, second.Id]));
        Assert.Equal(1, Count([], "move", [first.Id, second.Id]));
        Assert.Equal(0, Count([user.Id + 1], null, [first.Id]));
        Assert.Equal(0, Count([], null, [first.Id], Constants.ObjectTypes.Media));
    }

    [Fact]
    public void They_go_with_what_they_are_about()
    {
        IUser user = engine.InScope(SuperUser);
        IEntity first = Node();
        IEntity second = Node();
        engine.InScope(() => Subscriptions.SetNotifications(user, first, ["publish"]));
        engine.InScope(() => Subscriptions.SetNotifications(user, second, ["publish"]));

        Assert.Equal(1, engine.InScope(() => Subscriptions.DeleteNotifications(user, first)));
        Assert.Equal(1, engine.InScope(() => Subscriptions.DeleteNotifications(second)));
        engine.InScope(() => Subscriptions.SetNotifications(user, first, ["publish"]));
        Assert.True(engine.InScope(() => Subscriptions.DeleteNotifications(user)) > 0);
        Assert.Empty(engine.InScope(() => Subscriptions.GetUserNotifications(user).ToArray()));
    }

    private IUser SuperUser() => engine.Get<IUserRepository>().Get(Constants.Security.SuperUserKey)!;

    private IEntity Node()
    {
        NodeRow row = engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>()));
        IEntity entity = Substitute.For<IEntity>();
        entity.Id.Returns(row.Id);
        return entity;
    }
}

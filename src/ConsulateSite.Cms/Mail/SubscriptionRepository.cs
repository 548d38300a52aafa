using System.Diagnostics.CodeAnalysis;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Mail;

/// <summary>Who wants to hear when something is done to a node or below it.</summary>
internal sealed class SubscriptionRepository(IDatabase database) : INotificationsRepository
{
    private IQueryable<SubscriptionRow> Rows => database.Read.Subscriptions;

    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        if (Rows.Any(x => x.UserId == user.Id && x.NodeId == entity.Id && x.Action == action))
        {
            notification = null;
            return false;
        }

        Add(user, entity, [action]);
        notification = Entities(Rows.Where(x => x.UserId == user.Id && x.NodeId == entity.Id && x.Action == action)).Single();
        return true;
    }

    public int DeleteNotifications(IUser user) => database.Write.Subscriptions.Where(x => x.UserId == user.Id).ExecuteDelete();

    public int DeleteNotifications(IEntity entity) => database.Write.Subscriptions.Where(x => x.NodeId == entity.Id).ExecuteDelete();

    public int DeleteNotifications(IUser user, IEntity entity) =>
        database.Write.Subscriptions.Where(x => x.UserId == user.Id && x.NodeId == entity.Id).ExecuteDelete();

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) => Entities(Rows.Where(x => x.NodeId == entity.Id));

    public IEnumerable<Notification> GetUserNotifications(IUser user) => Entities(Rows.Where(x => x.UserId == user.Id));

    /// <summary>Those of certain users, for certain nodes: no identifiers mean all users and all nodes.</summary>
    public IEnumerable<Notification> GetUsersNotifications(IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        int[] users = [.. userIds];
        int[] nodes = [.. nodeIds];
        return Entities(Rows.Where(x => x.Node.ObjectType == objectType
            && (users.Length == 0 || users.Contains(x.UserId))
            && (nodes.Length == 0 || nodes.Contains(x.NodeId))
            && (action == null || x.Action == action)));
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        Add(user, entity, actions);
        return Entities(Rows.Where(x => x.UserId == user.Id && x.NodeId == entity.Id));
    }

    private static List<Notification> Entities(IQueryable<SubscriptionRow> rows) =>
    [
        .. rows.OrderBy(x => x.UserId).ThenBy(x => x.NodeId).ThenBy(x => x.Action)
            .Select(x => new { x.NodeId, x.UserId, x.Action, x.Node.ObjectType })
            .AsEnumerable()
            .Select(x => new Notification(x.NodeId, x.UserId, x.Action, x.ObjectType)),
    ];

    private void Add(IUser user, IEntity entity, string[] actions)
    {
        CmsDbContext db = database.Write;
        db.Subscriptions.AddRange(actions.Distinct(StringComparer.Ordinal)
            .Select(action => new SubscriptionRow { UserId = user.Id, NodeId = entity.Id, Action = action }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}

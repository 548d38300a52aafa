using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace ConsulateSite.Cms.Storage.Redirects;

/// <summary>Keeps old addresses alive when a document gets another name or another place.</summary>
internal sealed class RedirectTracking(IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationHandler<ContentMovedNotification>
{
    private static readonly string StateKey = typeof(RedirectTracking).FullName!;

    public void Handle(ContentPublishingNotification notification) => Store(notification.PublishedEntities, notification, isMove: false);

    public void Handle(ContentMovingNotification notification) =>
        Store(notification.MoveInfoCollection.Select(x => x.Entity), notification, isMove: true);

    public void Handle(ContentPublishedNotification notification) => Create(notification);

    public void Handle(ContentMovedNotification notification) => Create(notification);

    private void Store(IEnumerable<IContent> entities, IStatefulNotification notification, bool isMove)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking)
        {
            return;
        }

        OldRoutes routes = [];
        foreach (IContent entity in entities)
        {
            tracker.StoreOldRoute(entity, routes, isMove);
        }

        notification.State[StateKey] = routes;
    }

    private void Create(IStatefulNotification notification)
    {
        if (notification.State.TryGetValue(StateKey, out object? state) && state is OldRoutes { Count: > 0 } routes)
        {
            tracker.CreateRedirects(routes);
        }
    }
}

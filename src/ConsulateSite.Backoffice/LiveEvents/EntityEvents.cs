using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Tells open clients what one of Umbraco's notifications says of entities.</summary>
/// <param name="router">Sends what is told.</param>
/// <param name="source">The kind of the entities.</param>
/// <param name="type">What happened to an entity.</param>
/// <param name="entities">The entities of a notification.</param>
internal sealed class EntityEvents<TNotification>(
    IServerEventRouter router, string source, Func<IEntity, string> type, Func<TNotification, IEnumerable<IEntity>> entities)
    : INotificationAsyncHandler<TNotification>
    where TNotification : INotification
{
    public async Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
    {
        foreach (IEntity entity in entities(notification))
        {
            await router.RouteEventAsync(new ServerEvent { EventSource = source, EventType = type(entity), Key = entity.Key });
        }
    }
}

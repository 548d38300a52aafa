using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

internal static class ServerEventRouterExtensions
{
    /// <summary>Tells that entities were saved: that they are new, if this was the first time.</summary>
    public static async Task SavedAsync(this IServerEventRouter router, string source, IEnumerable<IEntity> entities)
    {
        foreach (IEntity entity in entities)
        {
            await router.TellAsync(source, entity.CreateDate == entity.UpdateDate ? Type.Created : Type.Updated, [entity]);
        }
    }

    /// <summary>Tells that something happened to entities.</summary>
    public static async Task TellAsync(this IServerEventRouter router, string source, string type, IEnumerable<IEntity> entities)
    {
        foreach (IEntity entity in entities)
        {
            await router.RouteEventAsync(new ServerEvent { EventSource = source, EventType = type, Key = entity.Key });
        }
    }
}

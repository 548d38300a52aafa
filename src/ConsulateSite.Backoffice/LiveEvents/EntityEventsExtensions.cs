using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

internal static class EntityEventsExtensions
{
    /// <summary>Tells that entities were saved: that they are new, if this was the first time.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="source">The kind of the entities.</param>
    /// <param name="entities">The entities of a notification.</param>
    public static IUmbracoBuilder TellSaved<TNotification>(
        this IUmbracoBuilder builder, string source, Func<TNotification, IEnumerable<IEntity>> entities)
        where TNotification : INotification =>
        builder.Tell(source, entity => entity.CreateDate == entity.UpdateDate ? Type.Created : Type.Updated, entities);

    /// <summary>Tells that entities were changed in some other way.</summary>
    /// <inheritdoc cref="TellSaved" path="/param" />
    public static IUmbracoBuilder TellUpdated<TNotification>(
        this IUmbracoBuilder builder, string source, Func<TNotification, IEnumerable<IEntity>> entities)
        where TNotification : INotification => builder.Tell(source, _ => Type.Updated, entities);

    /// <summary>Tells that entities are in the bin now.</summary>
    /// <inheritdoc cref="TellSaved" path="/param" />
    public static IUmbracoBuilder TellTrashed<TNotification>(
        this IUmbracoBuilder builder, string source, Func<TNotification, IEnumerable<IEntity>> entities)
        where TNotification : INotification => builder.Tell(source, _ => Type.Trashed, entities);

    /// <summary>Tells that entities are gone.</summary>
    /// <inheritdoc cref="TellSaved" path="/param" />
    public static IUmbracoBuilder TellDeleted<TNotification>(
        this IUmbracoBuilder builder, string source, Func<TNotification, IEnumerable<IEntity>> entities)
        where TNotification : INotification => builder.Tell(source, _ => Type.Deleted, entities);

    private static IUmbracoBuilder Tell<TNotification>(
        this IUmbracoBuilder builder, string source, Func<IEntity, string> type, Func<TNotification, IEnumerable<IEntity>> entities)
        where TNotification : INotification
    {
        builder.Services.AddTransient<INotificationAsyncHandler<TNotification>>(services =>
            new EntityEvents<TNotification>(services.GetRequiredService<IServerEventRouter>(), source, type, entities));
        return builder;
    }
}

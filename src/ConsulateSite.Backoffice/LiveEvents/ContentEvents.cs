using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Tells of documents and media.</summary>
internal sealed class ContentEvents(IServerEventRouter router) :
    INotificationAsyncHandler<ContentSavedNotification>,
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentSortedNotification>,
    INotificationAsyncHandler<ContentRolledBackNotification>,
    INotificationAsyncHandler<ContentDeletedNotification>,
    INotificationAsyncHandler<ContentSavedBlueprintNotification>,
    INotificationAsyncHandler<ContentDeletedBlueprintNotification>,
    INotificationAsyncHandler<MediaSavedNotification>,
    INotificationAsyncHandler<MediaMovedNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
    INotificationAsyncHandler<MediaDeletedNotification>
{
    public Task HandleAsync(ContentSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.Document, notification.SavedEntities);

    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Updated, notification.PublishedEntities);

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Updated, notification.UnpublishedEntities);

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Trashed, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentSortedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Updated, notification.SortedEntities);

    public Task HandleAsync(ContentRolledBackNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Updated, [notification.Entity]);

    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Document, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(ContentSavedBlueprintNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.DocumentBlueprint, [notification.SavedBlueprint]);

    public Task HandleAsync(ContentDeletedBlueprintNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DocumentBlueprint, Type.Deleted, notification.DeletedBlueprints);

    public Task HandleAsync(MediaSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.Media, notification.SavedEntities);

    public Task HandleAsync(MediaMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Media, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Media, Type.Trashed, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(MediaDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Media, Type.Deleted, notification.DeletedEntities);
}

using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Tells of types, languages, words and templates.</summary>
internal sealed class SettingsEvents(IServerEventRouter router) :
    INotificationAsyncHandler<ContentTypeSavedNotification>,
    INotificationAsyncHandler<ContentTypeMovedNotification>,
    INotificationAsyncHandler<ContentTypeDeletedNotification>,
    INotificationAsyncHandler<MediaTypeSavedNotification>,
    INotificationAsyncHandler<MediaTypeMovedNotification>,
    INotificationAsyncHandler<MediaTypeDeletedNotification>,
    INotificationAsyncHandler<DataTypeSavedNotification>,
    INotificationAsyncHandler<DataTypeMovedNotification>,
    INotificationAsyncHandler<DataTypeDeletedNotification>,
    INotificationAsyncHandler<LanguageSavedNotification>,
    INotificationAsyncHandler<LanguageDeletedNotification>,
    INotificationAsyncHandler<DictionaryItemSavedNotification>,
    INotificationAsyncHandler<DictionaryItemMovedNotification>,
    INotificationAsyncHandler<DictionaryItemDeletedNotification>,
    INotificationAsyncHandler<TemplateSavedNotification>,
    INotificationAsyncHandler<TemplateDeletedNotification>,
    INotificationAsyncHandler<DomainSavedNotification>,
    INotificationAsyncHandler<DomainDeletedNotification>,
    INotificationAsyncHandler<PublicAccessEntrySavedNotification>,
    INotificationAsyncHandler<PublicAccessEntryDeletedNotification>
{
    public Task HandleAsync(ContentTypeSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.DocumentType, notification.SavedEntities);

    public Task HandleAsync(ContentTypeMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DocumentType, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentTypeDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DocumentType, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(MediaTypeSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.MediaType, notification.SavedEntities);

    public Task HandleAsync(MediaTypeMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.MediaType, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(MediaTypeDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.MediaType, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(DataTypeSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.DataType, notification.SavedEntities);

    public Task HandleAsync(DataTypeMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DataType, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(DataTypeDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DataType, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(LanguageSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.Language, notification.SavedEntities);

    public Task HandleAsync(LanguageDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Language, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(DictionaryItemSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.DictionaryItem, notification.SavedEntities);

    public Task HandleAsync(DictionaryItemMovedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DictionaryItem, Type.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(DictionaryItemDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.DictionaryItem, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(TemplateSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.Template, notification.SavedEntities);

    public Task HandleAsync(TemplateDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Template, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(DomainSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.Domain, notification.SavedEntities);

    public Task HandleAsync(DomainDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.Domain, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(PublicAccessEntrySavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.PublicAccessEntry, notification.SavedEntities);

    public Task HandleAsync(PublicAccessEntryDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.PublicAccessEntry, Type.Deleted, notification.DeletedEntities);
}

using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Extensions;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace ConsulateSite.Backoffice.LiveEvents;

internal static class LiveEventsExtensions
{
    /// <summary>Tells open clients of every change, whoever made it.</summary>
    public static IUmbracoBuilder AddLiveEvents(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<SessionLines>();
        builder.Services.AddHostedService<SessionLinesWatch>();
        builder.Services.AddSignalR(hubs => hubs.AddFilter<SessionLines>());
        builder.Services.AddUnique<IServerEventRouter, ServerEventRouter>();
        return builder.TellOfDocuments().TellOfMedia().TellOfTypes().TellOfSettings().TellOfUsers();
    }

    private static IUmbracoBuilder TellOfDocuments(this IUmbracoBuilder builder) => builder
        .TellSaved<ContentSavedNotification>(Source.Document, saved => saved.SavedEntities)
        .TellUpdated<ContentPublishedNotification>(Source.Document, published => published.PublishedEntities)
        .TellUpdated<ContentUnpublishedNotification>(Source.Document, unpublished => unpublished.UnpublishedEntities)
        .TellUpdated<ContentMovedNotification>(Source.Document, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellTrashed<ContentMovedToRecycleBinNotification>(Source.Document, trashed => trashed.MoveInfoCollection.Select(move => move.Entity))
        .TellUpdated<ContentSortedNotification>(Source.Document, sorted => sorted.SortedEntities)
        .TellUpdated<ContentRolledBackNotification>(Source.Document, rolledBack => [rolledBack.Entity])
        .TellDeleted<ContentDeletedNotification>(Source.Document, deleted => deleted.DeletedEntities)
        .TellSaved<ContentSavedBlueprintNotification>(Source.DocumentBlueprint, saved => [saved.SavedBlueprint])
        .TellDeleted<ContentDeletedBlueprintNotification>(Source.DocumentBlueprint, deleted => deleted.DeletedBlueprints);

    private static IUmbracoBuilder TellOfMedia(this IUmbracoBuilder builder) => builder
        .TellSaved<MediaSavedNotification>(Source.Media, saved => saved.SavedEntities)
        .TellUpdated<MediaMovedNotification>(Source.Media, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellTrashed<MediaMovedToRecycleBinNotification>(Source.Media, trashed => trashed.MoveInfoCollection.Select(move => move.Entity))
        .TellDeleted<MediaDeletedNotification>(Source.Media, deleted => deleted.DeletedEntities);

    private static IUmbracoBuilder TellOfTypes(this IUmbracoBuilder builder) => builder
        .TellSaved<ContentTypeSavedNotification>(Source.DocumentType, saved => saved.SavedEntities)
        .TellUpdated<ContentTypeMovedNotification>(Source.DocumentType, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellDeleted<ContentTypeDeletedNotification>(Source.DocumentType, deleted => deleted.DeletedEntities)
        .TellSaved<MediaTypeSavedNotification>(Source.MediaType, saved => saved.SavedEntities)
        .TellUpdated<MediaTypeMovedNotification>(Source.MediaType, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellDeleted<MediaTypeDeletedNotification>(Source.MediaType, deleted => deleted.DeletedEntities)
        .TellSaved<DataTypeSavedNotification>(Source.DataType, saved => saved.SavedEntities)
        .TellUpdated<DataTypeMovedNotification>(Source.DataType, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellDeleted<DataTypeDeletedNotification>(Source.DataType, deleted => deleted.DeletedEntities);

    private static IUmbracoBuilder TellOfSettings(this IUmbracoBuilder builder) => builder
        .TellSaved<LanguageSavedNotification>(Source.Language, saved => saved.SavedEntities)
        .TellDeleted<LanguageDeletedNotification>(Source.Language, deleted => deleted.DeletedEntities)
        .TellSaved<DictionaryItemSavedNotification>(Source.DictionaryItem, saved => saved.SavedEntities)
        .TellUpdated<DictionaryItemMovedNotification>(Source.DictionaryItem, moved => moved.MoveInfoCollection.Select(move => move.Entity))
        .TellDeleted<DictionaryItemDeletedNotification>(Source.DictionaryItem, deleted => deleted.DeletedEntities)
        .TellSaved<TemplateSavedNotification>(Source.Template, saved => saved.SavedEntities)
        .TellDeleted<TemplateDeletedNotification>(Source.Template, deleted => deleted.DeletedEntities)
        .TellSaved<DomainSavedNotification>(Source.Domain, saved => saved.SavedEntities)
        .TellDeleted<DomainDeletedNotification>(Source.Domain, deleted => deleted.DeletedEntities)
        .TellSaved<PublicAccessEntrySavedNotification>(Source.PublicAccessEntry, saved => saved.SavedEntities)
        .TellDeleted<PublicAccessEntryDeletedNotification>(Source.PublicAccessEntry, deleted => deleted.DeletedEntities);

    private static IUmbracoBuilder TellOfUsers(this IUmbracoBuilder builder) => builder
        .TellSaved<UserSavedNotification>(Source.User, saved => saved.SavedEntities)
        .TellDeleted<UserDeletedNotification>(Source.User, deleted => deleted.DeletedEntities)
        .TellSaved<UserGroupSavedNotification>(Source.UserGroup, saved => saved.SavedEntities)
        .TellDeleted<UserGroupDeletedNotification>(Source.UserGroup, deleted => deleted.DeletedEntities)
        .AddNotificationAsyncHandler<UserSavedNotification, OwnAccountEvents>();
}

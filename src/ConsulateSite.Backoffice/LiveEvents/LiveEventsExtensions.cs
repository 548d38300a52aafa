using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.LiveEvents;

internal static class LiveEventsExtensions
{
    /// <summary>Tells open clients of every change, whoever made it.</summary>
    public static IUmbracoBuilder AddLiveEvents(this IUmbracoBuilder builder)
    {
        builder.Services.AddSignalR();
        builder.Services.AddUnique<IServerEventRouter, ServerEventRouter>();
        return builder.AddContentEvents().AddSettingsEvents().AddUserEvents();
    }

    private static IUmbracoBuilder AddContentEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentSavedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentUnpublishedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentMovedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentSortedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentRolledBackNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentDeletedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentSavedBlueprintNotification, ContentEvents>()
        .AddNotificationAsyncHandler<ContentDeletedBlueprintNotification, ContentEvents>()
        .AddNotificationAsyncHandler<MediaSavedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<MediaMovedNotification, ContentEvents>()
        .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, ContentEvents>()
        .AddNotificationAsyncHandler<MediaDeletedNotification, ContentEvents>();

    private static IUmbracoBuilder AddSettingsEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentTypeSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<ContentTypeMovedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<ContentTypeDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<MediaTypeSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<MediaTypeMovedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<MediaTypeDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DataTypeSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DataTypeMovedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DataTypeDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<LanguageSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<LanguageDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DictionaryItemSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DictionaryItemMovedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DictionaryItemDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<TemplateSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<TemplateDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DomainSavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<DomainDeletedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<PublicAccessEntrySavedNotification, SettingsEvents>()
        .AddNotificationAsyncHandler<PublicAccessEntryDeletedNotification, SettingsEvents>();

    private static IUmbracoBuilder AddUserEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<UserSavedNotification, UserEvents>()
        .AddNotificationAsyncHandler<UserDeletedNotification, UserEvents>()
        .AddNotificationAsyncHandler<UserGroupSavedNotification, UserEvents>()
        .AddNotificationAsyncHandler<UserGroupDeletedNotification, UserEvents>();
}

using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Cms.Composition;

internal static class CacheRefreshingExtensions
{
    /// <summary>Connects each change to the cache refresher that Umbraco has for it.</summary>
    public static IUmbracoBuilder AddCacheRefreshing(this IUmbracoBuilder builder) => builder
        .AddContentRefreshing()
        .AddTypeRefreshing()
        .AddSettingsRefreshing()
        .AddUserRefreshing();

    private static IUmbracoBuilder AddContentRefreshing(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentTreeChangeNotification, ContentTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTreeChangeNotification, MediaTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<PublicAccessEntrySavedNotification, PublicAccessEntrySavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<PublicAccessEntryDeletedNotification, PublicAccessEntryDeletedDistributedCacheNotificationHandler>();

    private static IUmbracoBuilder AddTypeRefreshing(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentTypeChangedNotification, ContentTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTypeChangedNotification, MediaTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeSavedNotification, DataTypeSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeDeletedNotification, DataTypeDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<TemplateSavedNotification, TemplateSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<TemplateDeletedNotification, TemplateDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<RelationTypeSavedNotification, RelationTypeSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<RelationTypeDeletedNotification, RelationTypeDeletedDistributedCacheNotificationHandler>();

    private static IUmbracoBuilder AddSettingsRefreshing(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<LanguageSavedNotification, LanguageSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<LanguageDeletedNotification, LanguageDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DictionaryItemSavedNotification, DictionaryItemSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DictionaryItemDeletedNotification, DictionaryItemDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainSavedNotification, DomainSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainDeletedNotification, DomainDeletedDistributedCacheNotificationHandler>();

    private static IUmbracoBuilder AddUserRefreshing(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<UserSavedNotification, UserSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserDeletedNotification, UserDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupWithUsersSavedNotification, UserGroupWithUsersSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupDeletedNotification, UserGroupDeletedDistributedCacheNotificationHandler>();
}

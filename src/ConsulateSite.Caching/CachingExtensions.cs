using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Caching;

/// <summary>Lets what was made of content go when the content changes.</summary>
public static class CachingExtensions
{
    /// <summary>Empties every registered <see cref="IEvictable" />, in the order of registration, of what a change touches.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <returns>The same builder.</returns>
    public static IUmbracoBuilder AddContentEviction(this IUmbracoBuilder umbraco) => umbraco
        .AddNotificationHandler<ContentCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<ContentSortedNotification, ContentEviction>()
        .AddNotificationHandler<MediaCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<DictionaryCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<DomainCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<LanguageCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<ContentTypeCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<DataTypeCacheRefresherNotification, ContentEviction>()
        .AddNotificationHandler<PublicAccessCacheRefresherNotification, ContentEviction>();
}

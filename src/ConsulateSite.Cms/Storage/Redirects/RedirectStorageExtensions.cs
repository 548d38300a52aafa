using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Redirects;

internal static class RedirectStorageExtensions
{
    /// <summary>The addresses under which documents were found before.</summary>
    public static IUmbracoBuilder AddRedirectStorage(this IUmbracoBuilder builder)
    {
        builder.Services.AddUnique<IRedirectUrlRepository, RedirectUrlRepository>();
        builder.Services.AddUnique<IRedirectTracker, RedirectTracker>();
        return builder
            .AddNotificationHandler<ContentPublishingNotification, RedirectTracking>()
            .AddNotificationHandler<ContentPublishedNotification, RedirectTracking>()
            .AddNotificationHandler<ContentMovingNotification, RedirectTracking>()
            .AddNotificationHandler<ContentMovedNotification, RedirectTracking>();
    }
}

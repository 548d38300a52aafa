using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Backoffice.Documents.Notifications;

internal static class NotificationExtensions
{
    /// <summary>Mails about changes of documents.</summary>
    public static IUmbracoBuilder AddChangeMails(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<ChangeMails>();
        return builder
            .AddNotificationHandler<ContentSavedNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentPublishedNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentUnpublishedNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentMovedNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentCopiedNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentRolledBackNotification, ChangeNotifications>()
            .AddNotificationHandler<ContentSortedNotification, ChangeNotifications>();
    }
}

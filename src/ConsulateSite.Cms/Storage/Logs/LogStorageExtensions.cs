using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Logs;

internal static class LogStorageExtensions
{
    /// <summary>The editors' log and the security log.</summary>
    public static IUmbracoBuilder AddLogStorage(this IUmbracoBuilder builder)
    {
        builder.Services.AddUnique<IAuditRepository, AuditRepository>();
        builder.Services.AddUnique<IAuditEntryRepository, AuditEntryRepository>();
        builder.Services.AddUnique<IAuditEntryService, AuditEntryService>();
        return builder
            .AddNotificationAsyncHandler<UserSavedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<UserDeletedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<UserGroupWithUsersSavedNotification, AuditNotificationsHandler>()
            .AddNotificationAsyncHandler<AssignedUserGroupPermissionsNotification, AuditNotificationsHandler>();
    }
}

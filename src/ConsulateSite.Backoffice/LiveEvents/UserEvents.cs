using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Tells of users and groups: those who administer them, and each user of their own account.</summary>
internal sealed class UserEvents(IServerEventRouter router) :
    INotificationAsyncHandler<UserSavedNotification>,
    INotificationAsyncHandler<UserDeletedNotification>,
    INotificationAsyncHandler<UserGroupSavedNotification>,
    INotificationAsyncHandler<UserGroupDeletedNotification>
{
    public async Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        await router.SavedAsync(Source.User, notification.SavedEntities);
        foreach (IUser user in notification.SavedEntities)
        {
            ServerEvent own = new() { EventSource = Source.CurrentUser, EventType = Type.Updated, Key = user.Key };
            await router.NotifyUserAsync(own, user.Key);
        }
    }

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.User, Type.Deleted, notification.DeletedEntities);

    public Task HandleAsync(UserGroupSavedNotification notification, CancellationToken cancellationToken) =>
        router.SavedAsync(Source.UserGroup, notification.SavedEntities);

    public Task HandleAsync(UserGroupDeletedNotification notification, CancellationToken cancellationToken) =>
        router.TellAsync(Source.UserGroup, Type.Deleted, notification.DeletedEntities);
}

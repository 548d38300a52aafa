using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;
using Type = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Tells each user of their own account, whether they administer users or not.</summary>
internal sealed class OwnAccountEvents(IServerEventRouter router) : INotificationAsyncHandler<UserSavedNotification>
{
    public async Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        foreach (IUser user in notification.SavedEntities)
        {
            ServerEvent own = new() { EventSource = Source.CurrentUser, EventType = Type.Updated, Key = user.Key };
            await router.NotifyUserAsync(own, user.Key);
        }
    }
}

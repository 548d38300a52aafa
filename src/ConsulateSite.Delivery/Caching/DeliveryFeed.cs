using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Caching;

/// <summary>
/// Follows the changes of the site. The notifications come after Umbraco's own caches have the new state and before the call that made the
/// change returns.
/// </summary>
internal sealed class DeliveryFeed(DeliveryState state) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentSortedNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<PublicAccessCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads
            || payloads.Any(payload => payload.Key is null || payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            state.ForgetEverything();
            return;
        }

        state.DocumentsChanged(
        [
            .. payloads.Where(payload => !payload.Blueprint)
                .Select(payload => (payload.Key!.Value, payload.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove))),
        ]);
    }

    public void Handle(ContentSortedNotification notification) =>
        state.DocumentsChanged([.. notification.SortedEntities.Select(document => (document.Key, false))]);

    public void Handle(MediaCacheRefresherNotification notification) => state.MediaChanged();

    public void Handle(DomainCacheRefresherNotification notification) => state.ForgetEverything();

    public void Handle(LanguageCacheRefresherNotification notification) => state.ForgetEverything();

    public void Handle(ContentTypeCacheRefresherNotification notification) => state.ForgetEverything();

    public void Handle(DataTypeCacheRefresherNotification notification) => state.ForgetEverything();

    public void Handle(PublicAccessCacheRefresherNotification notification) => state.ForgetEverything();
}

using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Backoffice.Preview;

/// <summary>Sends open previews the keys of changed documents, after the caches have the new state.</summary>
internal sealed class PreviewEvents(IHubContext<PreviewHub> hub) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads)
        {
            return;
        }

        foreach (Guid key in payloads.Where(payload => !payload.Blueprint).Select(payload => payload.Key).OfType<Guid>())
        {
            await hub.Clients.All.SendAsync(PreviewHub.Refreshed, key, cancellationToken);
        }
    }
}

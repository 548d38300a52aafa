using ConsulateSite.Cms.Published.Documents;
using ConsulateSite.Cms.Published.Domains;
using ConsulateSite.Cms.Published.Media;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published;

/// <summary>
/// Follows the changes whose consequences Umbraco's refreshers leave to somebody else. Registered before the handlers of
/// the site, so that these already see the refreshed caches.
/// </summary>
internal sealed class PublishedChanges(
    DocumentCache documents, MediaCache media, DomainCache domains, IDocumentPublishStatusManagementService status) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    /// <summary>
    /// A branch that goes into the bin or comes back changes its publish states without being published, and a deleted
    /// document takes along those below it, which are not named.
    /// </summary>
    public void Handle(ContentCacheRefresherNotification notification)
    {
        foreach (ContentCacheRefresher.JsonPayload payload in (ContentCacheRefresher.JsonPayload[])notification.MessageObject)
        {
            if (payload is { Blueprint: false, Key: { } key } && payload.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch))
            {
                status.AddOrUpdateStatusWithDescendantsAsync(key, CancellationToken.None).GetAwaiter().GetResult();
            }

            if (payload.ChangeTypes.HasType(TreeChangeTypes.Remove))
            {
                documents.RemoveBelow(payload.Id);
            }
        }
    }

    /// <summary>A deleted folder takes along the media below it, which are not named.</summary>
    public void Handle(MediaCacheRefresherNotification notification)
    {
        foreach (MediaCacheRefresher.JsonPayload payload in (MediaCacheRefresher.JsonPayload[])notification.MessageObject)
        {
            if (payload.ChangeTypes.HasType(TreeChangeTypes.Remove))
            {
                media.RemoveBelow(payload.Id);
            }
        }
    }

    /// <summary>A type that begins or ceases to vary changes the cultures in which its documents are published.</summary>
    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        ContentTypeCacheRefresher.JsonPayload[] payloads = (ContentTypeCacheRefresher.JsonPayload[])notification.MessageObject;
        if (payloads.Any(payload => payload.ChangeTypes.HasFlag(ContentTypeChangeTypes.VariationChanged)))
        {
            ReadStatusAnew();
        }
    }

    /// <summary>A data type of a block is in every document and medium that holds such a block.</summary>
    public void Handle(DataTypeCacheRefresherNotification notification)
    {
        documents.Clear();
        media.Clear();
    }

    /// <summary>An invariant document is published in every language there is, and the default language may be another.</summary>
    public void Handle(LanguageCacheRefresherNotification notification)
    {
        domains.Refresh([]);
        ReadStatusAnew();
        documents.Clear();
    }

    private void ReadStatusAnew() => status.InitializeAsync(CancellationToken.None).GetAwaiter().GetResult();
}

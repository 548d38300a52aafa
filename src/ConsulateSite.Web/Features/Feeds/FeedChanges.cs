using ConsulateSite.Caching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Notes which feeds a change shows in, when there is a hub to be told. Of what was taken away nobody knows the kind any more, so all feeds may have changed.</summary>
internal sealed class FeedChanges(FeedHub hub, PendingFeeds pending, IUmbracoContextFactory contexts) : INotificationHandler<ContentCacheRefresherNotification>
{
    /// <inheritdoc />
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (hub.Address is null)
        {
            return;
        }

        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads)
        {
            pending.Add(FeedNames.All);
            return;
        }

        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        pending.Add([.. payloads.Where(payload => payload.ShowsOnSite()).SelectMany(payload => FeedsOf(payload.Key, reference.UmbracoContext)).Distinct(StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<string> FeedsOf(Guid? key, IUmbracoContext context) =>
        key is { } known && context.Content.GetById(preview: false, known) is { } content ? FeedNames.OfType(content.ContentType.Alias) : FeedNames.All;
}

using ConsulateSite.Caching;
using ConsulateSite.Web.Indexing.Files;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Web.Indexing;

/// <summary>
/// Brings the index up to date with the change that drops kept pages, and from the same notifications: they come after the published
/// content has the new state and before the call that made the change returns.
/// </summary>
internal sealed class IndexFeed(
    ContentIndex index, IndexKeeper keeper, FileTexts files, IMediaNavigationQueryService media, ILogger<IndexFeed> logger) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads
            || payloads.Any(payload => payload.ShowsOnSite() && (payload.Key is null || payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll))))
        {
            keeper.Rebuild();
            return;
        }

        (Guid Key, bool WithBranch)[] changed =
        [
            .. payloads.Where(payload => payload.ShowsOnSite())
                .Select(payload => (payload.Key!.Value, payload.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove))),
        ];
        if (changed.Length > 0)
        {
            Update(changed);
        }
    }

    /// <summary>The texts of files stand in the pages that refer to them.</summary>
    public void Handle(MediaCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not MediaCacheRefresher.JsonPayload[] payloads
            || payloads.Any(payload => payload.Key is null || payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)))
        {
            keeper.Rebuild();
            return;
        }

        files.Tidy();
        Update([.. payloads.SelectMany(payload => Branch(payload.Key!.Value)).Distinct().Select(key => (key, false))]);
    }

    public void Handle(DomainCacheRefresherNotification notification) => keeper.Rebuild();

    public void Handle(LanguageCacheRefresherNotification notification) => keeper.Rebuild();

    public void Handle(ContentTypeCacheRefresherNotification notification) => keeper.Rebuild();

    public void Handle(DataTypeCacheRefresherNotification notification) => keeper.Rebuild();

    private IEnumerable<Guid> Branch(Guid key) =>
        media.TryGetDescendantsKeysOrSelfKeys(key, out IEnumerable<Guid> keys) || media.TryGetDescendantsKeysOrSelfKeysInBin(key, out keys) ? keys : [key];

    // What was published is published: a page that cannot be indexed must not tell its editor otherwise.
    private void Update((Guid Key, bool WithBranch)[] changed)
    {
        try
        {
            index.Update(changed);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The search index could not take a change and is built anew");
            keeper.Rebuild();
        }
    }
}

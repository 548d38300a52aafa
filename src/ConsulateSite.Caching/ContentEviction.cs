using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Caching;

/// <summary>
/// Drops what was made of content that a change touches, and no others. The notifications of Umbraco's cache refreshers come after
/// its own caches have the new state and before the call that made the change returns.
/// </summary>
internal sealed class ContentEviction(IEnumerable<IEvictable> stores, IDocumentNavigationQueryService navigation) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentSortedNotification>,
    INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<DictionaryCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<PublicAccessCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is ContentCacheRefresher.JsonPayload[] payloads)
        {
            Evict(payloads);
        }
        else
        {
            EvictEverything();
        }
    }

    /// <summary>An order changes without any page being published.</summary>
    public void Handle(ContentSortedNotification notification) =>
        Evict([.. notification.SortedEntities.SelectMany(document => TagsOfLists(document.Key)).Distinct(StringComparer.Ordinal)]);

    public void Handle(MediaCacheRefresherNotification notification)
    {
        if (notification.MessageObject is MediaCacheRefresher.JsonPayload[] payloads
            && payloads.All(payload => payload.Key is not null && payload.ChangeTypes.HasType(TreeChangeTypes.RefreshNode)))
        {
            Evict([.. payloads.Select(payload => ContentTags.Item(payload.Key!.Value))]);
        }
        else
        {
            EvictEverything();
        }
    }

    public void Handle(DictionaryCacheRefresherNotification notification) => EvictEverything();

    public void Handle(DomainCacheRefresherNotification notification) => EvictEverything();

    public void Handle(LanguageCacheRefresherNotification notification) => EvictEverything();

    public void Handle(ContentTypeCacheRefresherNotification notification) => EvictEverything();

    public void Handle(DataTypeCacheRefresherNotification notification) => EvictEverything();

    /// <summary>What is protected must not be read anywhere any more, and anything may lead to it.</summary>
    public void Handle(PublicAccessCacheRefresherNotification notification) => EvictEverything();

    private void Evict(ContentCacheRefresher.JsonPayload[] payloads)
    {
        HashSet<string> tags = new(StringComparer.Ordinal);
        foreach (ContentCacheRefresher.JsonPayload payload in payloads.Where(payload => payload.ShowsOnSite()))
        {
            if (payload.Key is not { } key || payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll))
            {
                EvictEverything();
                return;
            }

            tags.UnionWith(payload.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch) ? Branch(key).Select(ContentTags.Item) : [ContentTags.Item(key)]);
            tags.UnionWith(TagsOfLists(key));
        }

        if (tags.Count > 0)
        {
            Evict(tags);
        }
    }

    private IEnumerable<Guid> Branch(Guid key) =>
        navigation.TryGetDescendantsKeysOrSelfKeys(key, out IEnumerable<Guid> keys)
        || navigation.TryGetDescendantsKeysOrSelfKeysInBin(key, out keys)
            ? keys
            : [key];

    // A page that lists a document carries the document's own tag too, so only the list that it joins is sought here.
    private IEnumerable<string> TagsOfLists(Guid key) =>
        navigation.TryGetParentKey(key, out Guid? parent) ? [ContentTags.ChildrenOf(parent ?? ContentTags.Root)] : [];

    private void Evict(IReadOnlyCollection<string> tags)
    {
        foreach (IEvictable store in stores)
        {
            store.Evict(tags);
        }
    }

    private void EvictEverything() => Evict([ContentTags.Everything]);
}

using ConsulateSite.Cms.Published.Items;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published.Media;

/// <summary>Umbraco's door to the cache of media: reading, and forgetting what was changed.</summary>
internal sealed class MediaCacheService(
    MediaCache cache, IDatabase database, IMediaNavigationQueryService navigation, IOptionsMonitor<CacheSettings> settings)
    : ItemCacheService(cache), IMediaCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => cache.GetByIdAsync(key);

    public Task<IPublishedContent?> GetByIdAsync(int id) => cache.GetByIdAsync(id);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) =>
        Task.FromResult<IReadOnlyList<IPublishedContent>>(cache.Get(keys));

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = cache.Peek(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(cache.GetById(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
    {
        List<Guid> ofType = database.InScope(() =>
        {
            CmsDbContext read = database.Read;
            return (from node in read.Nodes
                    join content in read.Contents on node.Id equals content.NodeId
                    where content.ContentTypeId == contentType.Id && !node.Trashed && node.ObjectType == Constants.ObjectTypes.Media
                    orderby node.Level, node.ParentId, node.SortOrder
                    select node.Key).ToList();
        });
        return cache.Get(ofType);
    }

    public override Task SeedAsync(CancellationToken cancellationToken)
    {
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots);
        cache.Get([.. roots.Take(settings.CurrentValue.MediaBreadthFirstSeedCount)]);
        return Task.CompletedTask;
    }

    public Task RefreshMediaAsync(IMedia media) => RemoveFromMemoryCacheAsync(media.Key);
}

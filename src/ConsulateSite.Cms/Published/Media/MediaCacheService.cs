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
    MediaCache cache, IDatabase database, IMediaNavigationQueryService navigation, IOptionsMonitor<CacheSettings> settings) : IMediaCacheService
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

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots);
        cache.Get([.. roots.Take(settings.CurrentValue.MediaBreadthFirstSeedCount)]);
        return Task.CompletedTask;
    }

    public Task RefreshMediaAsync(IMedia media) => RemoveFromMemoryCacheAsync(media.Key);

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    public Task RefreshMemoryCacheAsync(Guid key) => RemoveFromMemoryCacheAsync(key);

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        cache.Remove(key);
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        cache.Clear();
        return Task.CompletedTask;
    }

    // Media may hold blocks of a changed type too, and types change rarely.
    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ClearMemoryCacheAsync(CancellationToken.None);

    // There is no second copy of the media in the database that could be rebuilt.
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => cache.Clear();

    public void ClearConvertedContentCache() => cache.Clear();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => cache.Clear();
}

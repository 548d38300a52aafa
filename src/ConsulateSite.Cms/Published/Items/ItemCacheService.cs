using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>Umbraco's door to a cache, as far as it is the same for documents and media: forgetting what was changed.</summary>
internal abstract class ItemCacheService(IItemStates states) : IContentCacheService
{
    public abstract Task SeedAsync(CancellationToken cancellationToken);

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    public Task RefreshMemoryCacheAsync(Guid key) => RemoveFromMemoryCacheAsync(key);

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        states.Remove(key);
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        states.Clear();
        return Task.CompletedTask;
    }

    // A changed type is also in the blocks of items of other types, and types change rarely.
    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ClearMemoryCacheAsync(CancellationToken.None);

    // There is no second copy of the content in the database that could be rebuilt.
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => states.Clear();

    public void ClearConvertedContentCache() => states.Clear();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => states.Clear();
}

using ConsulateSite.Cms.Published.Documents;
using ConsulateSite.Cms.Published.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Cms.Published.Elements;

/// <summary>
/// What Umbraco asks of the cache when an element type has changed. Elements exist here only as blocks of documents
/// and media, so it is those that are forgotten.
/// </summary>
internal sealed class BlockTypeCacheService(DocumentCache documents, MediaCache media) : IElementCacheService
{
    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ClearMemoryCacheAsync(CancellationToken.None);

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => Clear();

    public void ClearConvertedContentCache() => Clear();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => Clear();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        Clear();
        return Task.CompletedTask;
    }

    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => throw NotStored();

    public IEnumerable<IPublishedElement> GetByContentType(IPublishedContentType contentType) => throw NotStored();

    public Task SeedAsync(CancellationToken cancellationToken) => throw NotStored();

    public Task RefreshElementAsync(IElement element) => throw NotStored();

    public Task DeleteItemAsync(IContentBase content) => throw NotStored();

    public Task RefreshMemoryCacheAsync(Guid key) => throw NotStored();

    public Task RemoveFromMemoryCacheAsync(Guid key) => throw NotStored();

    private static NotSupportedException NotStored() => new("Elements outside of documents and media are not part of this product.");

    private void Clear()
    {
        documents.Clear();
        media.Clear();
    }
}

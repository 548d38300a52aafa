using ConsulateSite.Cms.Published.Items;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Documents;

/// <summary>Umbraco's door to the cache of documents: reading, and forgetting what was changed.</summary>
internal sealed class DocumentCacheService(
    DocumentCache cache, DocumentSeed seed, IDatabase database, IIdKeyMap keys, Lazy<IPreviewService> preview)
    : ItemCacheService(cache), IDocumentCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(cache.Get(key, IsPreview(preview)));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) =>
        Task.FromResult(KeyOf(id) is { } key ? cache.Get(key, IsPreview(preview)) : null);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) =>
        Task.FromResult<IReadOnlyList<IPublishedContent>>(cache.Get(keys, IsPreview(preview)));

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = cache.Peek(key, preview);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) =>
        Task.FromResult(KeyOf(id) is { } key && cache.Get(key, preview) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
    {
        List<Guid> ofType = database.InScope(() =>
        {
            CmsDbContext read = database.Read;
            return (from node in read.Nodes
                    join content in read.Contents on node.Id equals content.NodeId
                    where content.ContentTypeId == contentType.Id && content.Published && !node.Trashed
                        && node.ObjectType == Constants.ObjectTypes.Document
                    orderby node.Level, node.ParentId, node.SortOrder
                    select node.Key).ToList();
        });
        return cache.Get(ofType, preview: false);
    }

    public override Task SeedAsync(CancellationToken cancellationToken)
    {
        seed.Load(cancellationToken);
        return Task.CompletedTask;
    }

    public Task RefreshContentAsync(IContent content) => RemoveFromMemoryCacheAsync(content.Key);

    private Guid? KeyOf(int id) => keys.GetKeyForId(id, UmbracoObjectTypes.Document) is { Success: true } found ? found.Result : null;

    private bool IsPreview(bool? asked) => asked ?? preview.Value.IsInPreview();
}

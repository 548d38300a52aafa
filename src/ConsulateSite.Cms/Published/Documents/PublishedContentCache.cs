using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Documents;

/// <summary>
/// Documents as the site reads them. An editor in preview sees the drafts that their start nodes and permissions allow, and of all others what
/// everybody sees.
/// </summary>
internal sealed class PublishedContentCache(
    DocumentCache cache, IIdKeyMap keys, Lazy<IPreviewService> preview, Lazy<IPreviewAccessEvaluator> access) : IPublishedContentCache
{
    public IPublishedContent? GetById(bool preview, Guid contentId) =>
        preview && cache.Get(contentId, preview: true) is { } draft && access.Value.CanPreviewDocument(draft) ? draft : cache.Get(contentId, preview: false);

    public IPublishedContent? GetById(bool preview, int contentId) =>
        keys.GetKeyForId(contentId, UmbracoObjectTypes.Document) is { Success: true } key ? GetById(preview, key.Result) : null;

    public IPublishedContent? GetById(int contentId) => GetById(preview.Value.IsInPreview(), contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(preview.Value.IsInPreview(), contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) =>
        Task.FromResult(preview is { } asked ? GetById(asked, id) : GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) =>
        Task.FromResult(preview is { } asked ? GetById(asked, key) : GetById(key));
}

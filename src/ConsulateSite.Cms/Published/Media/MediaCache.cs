using ConsulateSite.Cms.Published.Items;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Media;

/// <summary>Media as the site reads them; what is in the bin is not found.</summary>
internal sealed class MediaCache(IDatabase database, CommitClock clock, ItemReader reader, IIdKeyMap keys)
    : IPublishedMediaCache, IItemStates
{
    private readonly ItemCache _items = new(database, clock, reader.Media);

    /// <summary>The medium as far as it is in memory.</summary>
    public IPublishedContent? Peek(Guid key) => _items.Peek(key);

    /// <summary>Several media in the order of their keys; those that do not exist are left out.</summary>
    public List<IPublishedContent> Get(IReadOnlyCollection<Guid> keys) => _items.Get(keys);

    public IPublishedContent? GetById(Guid contentId) => _items.Get(contentId);

    public IPublishedContent? GetById(int contentId) =>
        keys.GetKeyForId(contentId, UmbracoObjectTypes.Media) is { Success: true } key ? _items.Get(key.Result) : null;

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    /// <summary>Forgets one medium.</summary>
    public void Remove(Guid key) => _items.Remove(key);

    /// <summary>Forgets all media below one, by its identifier.</summary>
    public void RemoveBelow(int id) => _items.RemoveBelow(id);

    /// <summary>Forgets all media.</summary>
    public void Clear() => _items.Clear();
}

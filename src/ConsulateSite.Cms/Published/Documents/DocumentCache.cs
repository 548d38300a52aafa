using ConsulateSite.Cms.Published.Items;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published.Documents;

/// <summary>The published states and the drafts of documents.</summary>
internal sealed class DocumentCache(
    IDatabase database, CommitClock clock, ItemReader reader, IDocumentPublishStatusQueryService status) : IItemStates
{
    private readonly ItemCache _published = new(database, clock, reader.Published);
    private readonly ItemCache _drafts = new(database, clock, reader.Drafts);

    /// <summary>The state of a document as far as it is in memory.</summary>
    public IPublishedContent? Peek(Guid key, bool preview) =>
        preview ? _drafts.Peek(key) : IsServed(key) ? _published.Peek(key) : null;

    /// <summary>The draft of a document, or its published state if it and all above it are published; otherwise null.</summary>
    public IPublishedContent? Get(Guid key, bool preview) =>
        preview ? _drafts.Get(key) : IsServed(key) ? _published.Get(key) : null;

    /// <summary>The same for several documents, in the order of their keys; those without a state are left out.</summary>
    public List<IPublishedContent> Get(IReadOnlyCollection<Guid> keys, bool preview) =>
        preview ? _drafts.Get(keys) : _published.Get([.. keys.Where(IsServed)]);

    /// <summary>Forgets both states of a document.</summary>
    public void Remove(Guid key)
    {
        _published.Remove(key);
        _drafts.Remove(key);
    }

    /// <summary>Forgets both states of all documents below one, by its identifier.</summary>
    public void RemoveBelow(int id)
    {
        _published.RemoveBelow(id);
        _drafts.RemoveBelow(id);
    }

    /// <summary>Forgets all states.</summary>
    public void Clear()
    {
        _published.Clear();
        _drafts.Clear();
    }

    private bool IsServed(Guid key) => status.IsPublishedInAnyCulture(key) && status.HasPublishedAncestorPath(key);
}

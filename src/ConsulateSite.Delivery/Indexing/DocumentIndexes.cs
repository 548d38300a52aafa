using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>The index of what is published and that of drafts, which is read only once somebody previews.</summary>
internal sealed class DocumentIndexes(DocumentReader reader, IUmbracoContextFactory contexts)
{
    private readonly DocumentIndex _published = new(reader, contexts, preview: false);
    private readonly DocumentIndex _drafts = new(reader, contexts, preview: true);

    /// <summary>The index of drafts or of what is published.</summary>
    public DocumentIndex Of(bool preview) => preview ? _drafts : _published;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _published.Clear();
        _drafts.Clear();
    }

    /// <summary>Brings documents to their present state.</summary>
    /// <param name="changed">The documents, and whether what is below each changed with it.</param>
    /// <returns>The parents of all published documents that changed.</returns>
    public IReadOnlySet<Guid> Update(IReadOnlyCollection<(Guid Key, bool WithBranch)> changed)
    {
        _drafts.Update(changed);
        return _published.Update(changed);
    }
}

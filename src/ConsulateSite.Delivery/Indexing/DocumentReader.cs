using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Visibility;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Reads of the published cache what the index knows of documents.</summary>
internal sealed class DocumentReader(
    IPublishedContentCache documents, IDocumentNavigationQueryService navigation, ContentGate gate, DeliveryLanguages languages)
{
    /// <summary>The keys of all documents outside of the bin.</summary>
    public IEnumerable<Guid> Keys() =>
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots.SelectMany(Branch) : [];

    /// <summary>The key of a document that is not in the bin, and of those below it.</summary>
    public IEnumerable<Guid> Branch(Guid key) =>
        navigation.TryGetDescendantsKeysOrSelfKeys(key, out IEnumerable<Guid> keys) ? keys : [];

    /// <summary>What is known of a document.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="preview">Whether of its draft.</param>
    /// <returns>What is known; <c>null</c> when it may not leave in any language.</returns>
    public IndexedDocument? Read(Guid key, bool preview)
    {
        if (documents.GetById(preview, key) is not { } document)
        {
            return null;
        }

        Dictionary<string, IndexedLanguage> served = languages.All
            .Where(language => gate.IsOpen(document, language, preview))
            .ToDictionary(language => language, language => In(document, language), StringComparer.OrdinalIgnoreCase);
        return served.Count == 0
            ? null
            : new IndexedDocument(key, Ancestors(key), document.ContentType.Alias, document.SortOrder, document.CreateDate, served);
    }

    private Guid[] Ancestors(Guid key) => navigation.TryGetAncestorsKeys(key, out IEnumerable<Guid> keys) ? [.. keys] : [];

    private static IndexedLanguage In(IPublishedContent document, string language) =>
        document.Cultures.TryGetValue(document.ContentType.VariesByCulture() ? language : string.Empty, out PublishedCultureInfo? info)
            ? new IndexedLanguage(info.Name, info.Date)
            : new IndexedLanguage(string.Empty, document.UpdateDate);
}

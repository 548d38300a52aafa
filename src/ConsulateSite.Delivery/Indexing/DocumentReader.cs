using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Visibility;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Reads of the published cache what the index knows of documents.</summary>
internal sealed class DocumentReader(
    IPublishedContentCache documents, IDocumentNavigationQueryService navigation, ContentGate gate, DeliveryLanguages languages, HandlerFields fields)
{
    /// <summary>The types of the fields that handlers of the site added, by their names.</summary>
    public IReadOnlyDictionary<string, FieldType> FieldTypes => fields.Types;

    /// <summary>The keys of all documents outside of the bin.</summary>
    public IEnumerable<Guid> Keys() =>
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots.SelectMany(Branch) : [];

    /// <summary>The key of a document that is not in the bin, and of those below it.</summary>
    public IEnumerable<Guid> Branch(Guid key) =>
        navigation.TryGetDescendantsKeysOrSelfKeys(key, out IEnumerable<Guid> keys) ? keys : [];

    /// <summary>The keys of the documents above one, the nearest first. They are told only to those who may know that it is there.</summary>
    /// <param name="key">The key of the document.</param>
    /// <param name="culture">The language.</param>
    /// <param name="preview">Whether of drafts.</param>
    public IReadOnlyList<Guid> Ancestors(Guid key, string culture, bool preview) =>
        documents.GetById(preview, key) is { } document && gate.IsOpen(document, culture, preview) ? Above(key) : [];

    /// <summary>What is known of documents. Those that may not leave in any language are left out.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="preview">Whether of their drafts.</param>
    public IEnumerable<IndexedDocument> Read(IReadOnlyCollection<Guid> keys, bool preview)
    {
        IReadOnlyDictionary<Guid, IContent> stored = fields.Load(keys, preview);
        return [.. keys.Select(key => Read(key, stored.GetValueOrDefault(key), preview)).OfType<IndexedDocument>()];
    }

    private IndexedDocument? Read(Guid key, IContent? stored, bool preview)
    {
        if (documents.GetById(preview, key) is not { } document)
        {
            return null;
        }

        string[] served = [.. languages.All.Where(language => gate.IsOpen(document, language, preview))];
        return served.Length == 0
            ? null
            : new IndexedDocument(key, Above(key), document.ContentType.Alias, document.SortOrder, document.CreateDate, In(document, stored, served));
    }

    private Guid[] Above(Guid key) => navigation.TryGetAncestorsKeys(key, out IEnumerable<Guid> keys) ? [.. keys] : [];

    private Dictionary<string, IndexedLanguage> In(IPublishedContent document, IContent? stored, string[] served)
    {
        bool varies = document.ContentType.VariesByCulture();
        FieldValues shared = varies || stored is null ? FieldValues.None : fields.Of(stored, culture: null);
        return served.ToDictionary(language => language, InLanguage, StringComparer.OrdinalIgnoreCase);

        IndexedLanguage InLanguage(string language)
        {
            FieldValues values = varies && stored is not null ? fields.Of(stored, language) : shared;
            return document.Cultures.TryGetValue(varies ? language : string.Empty, out PublishedCultureInfo? info)
                ? new IndexedLanguage(info.Name, info.Date, values)
                : new IndexedLanguage(string.Empty, document.UpdateDate, values);
        }
    }
}

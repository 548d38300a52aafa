using ConsulateSite.Backoffice.Authorization;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>Names the documents that readers speak of.</summary>
internal sealed class NamedDocuments(IEntityService entities, DocumentAccess access)
{
    /// <summary>Those of the documents that are there, not in the bin, and that the user may read.</summary>
    public async Task<IReadOnlyDictionary<Guid, IDocumentEntitySlim>> FindAsync(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys.Distinct()];
        Guid[] readable = wanted.Length == 0 ? [] : [.. await access.FilterAsync(wanted, ActionBrowse.ActionLetter)];
        // Without keys Umbraco's service would answer with everything.
        return readable.Length == 0
            ? new Dictionary<Guid, IDocumentEntitySlim>()
            : entities.GetAll(UmbracoObjectTypes.Document, readable).OfType<IDocumentEntitySlim>().Where(document => !document.Trashed)
                .ToDictionary(document => document.Key);
    }

    /// <summary>The name of a document in a language; in the language of its making when it has none there.</summary>
    public static string NameOf(IDocumentEntitySlim document, string culture) =>
        document.CultureNames.TryGetValue(culture, out string? name) ? name : document.Name ?? string.Empty;
}

using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>
/// What is done to a document as a whole is done to all its languages and to all that lies below it, so the user has to be allowed to
/// write in all of them.
/// </summary>
internal sealed class LanguagesOfDocuments(IEntityService entities, CultureAccess cultures)
{
    private const int PageSize = 500;

    /// <summary>Ends the request unless the user may write in every language that would disappear from the site.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public Task RequirePublishedAsync(Guid id) => RequireAsync(id, document => document.PublishedCultures);

    /// <summary>Ends the request unless the user may write in every language in which something would be lost.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public Task RequireWrittenAsync(Guid id) => RequireAsync(id, document => document.CultureNames.Keys);

    private async Task RequireAsync(Guid id, Func<IDocumentEntitySlim, IEnumerable<string>> used)
    {
        if (!await cultures.MayWriteAllAsync() && entities.Get(id, UmbracoObjectTypes.Document) is { } document)
        {
            await cultures.RequireAsync(WithDescendants(document).OfType<IDocumentEntitySlim>().SelectMany(used).Distinct(StringComparer.OrdinalIgnoreCase));
        }
    }

    private IEnumerable<IEntitySlim> WithDescendants(IEntitySlim document)
    {
        yield return document;
        long total = PageSize;
        for (int page = 0; page * PageSize < total; page++)
        {
            foreach (IEntitySlim descendant in entities.GetPagedDescendants(document.Id, UmbracoObjectTypes.Document, page, PageSize, out total))
            {
                yield return descendant;
            }
        }
    }
}

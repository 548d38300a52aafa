using System.Globalization;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Documents by key, as fields and lists name them.</summary>
[ManagementRoute("item/document")]
[RequireAnySection]
internal sealed class DocumentItemController(IEntityService entities, DocumentItems items, DocumentAccess access, DocumentSearch search) : ManagementController
{
    /// <summary>The documents that the user may read, and of the others those that everybody may read on the site.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyCollection<DocumentItemResponseModel>>> Items([FromQuery(Name = "id")] Guid[] ids) =>
        Ok(items.Items(await VisibleAsync(Read(ids))));

    /// <summary>What documents lie below.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyCollection<ItemAncestorsResponseModelDocumentItemResponseModel>>> Ancestors([FromQuery(Name = "id")] Guid[] ids)
    {
        IReadOnlyList<IEntitySlim> documents = await VisibleAsync(Read(ids));
        int[] above = [.. documents.SelectMany(x => Ids(x)).Where(id => id > 0).Distinct()];
        IReadOnlyList<IEntitySlim> visible = above.Length == 0 ? [] : await VisibleAsync([.. entities.GetAll(UmbracoObjectTypes.Document, above)]);
        return Ok(documents.Select(document => new ItemAncestorsResponseModelDocumentItemResponseModel(
            document.Key,
            items.Items([.. visible.Where(x => x.Id != document.Id && Ids(document).Contains(x.Id)).OrderBy(x => x.Level)]))).ToList());
    }

    /// <summary>Documents by name, among those that the user may read.</summary>
    [HttpGet("search")]
    public async Task<ActionResult<Paged<DocumentItemResponseModel>>> Search([FromQuery] DocumentSearchRequest request, [FromQuery] Paging paging)
    {
        (IReadOnlyList<IEntitySlim> found, long total) = await search.FindAsync(request, paging);
        ISet<Guid> readable = await access.FilterAsync(found.Select(x => x.Key), ActionBrowse.ActionLetter);
        return new Paged<DocumentItemResponseModel>(total, items.Items([.. found.Where(x => readable.Contains(x.Key))]));
    }

    private static int[] Ids(IEntitySlim document) => [.. document.Path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    private IEntitySlim[] Read(Guid[] ids) => ids.Length == 0 ? [] : [.. entities.GetAll(UmbracoObjectTypes.Document, ids)];

    private async Task<IReadOnlyList<IEntitySlim>> VisibleAsync(IEntitySlim[] documents)
    {
        ISet<Guid> readable = await access.FilterAsync(documents.Select(x => x.Key), ActionBrowse.ActionLetter);
        return [.. documents.Where(x => readable.Contains(x.Key) || x is IDocumentEntitySlim { Published: true, Trashed: false })];
    }
}

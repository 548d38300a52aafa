using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Documents by key, as fields and lists name them.</summary>
[ManagementRoute("item/document")]
[RequireAnySection]
internal sealed class DocumentItemController(
    IEntityService entities, DocumentItems items, DocumentAccess access, ItemAccess named, StartNodeTrees trees, DocumentSearch search) : ManagementController
{
    /// <summary>The documents that the user may read, and those that these use.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyCollection<DocumentItemResponseModel>>> Items([FromQuery(Name = "id")] Guid[] ids) =>
        Ok(items.Items(await named.NamedDocumentsAsync(ids)));

    /// <summary>What documents lie below, as far as the tree shows it.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyCollection<ItemAncestorsResponseModel<DocumentItemResponseModel>>>> Ancestors([FromQuery(Name = "id")] Guid[] ids)
    {
        ISet<Guid> readable = await access.FilterAsync(ids, ActionBrowse.ActionLetter);
        IEntitySlim[] documents = readable.Count == 0 ? [] : [.. entities.GetAll(UmbracoObjectTypes.Document, [.. readable])];
        IReadOnlyList<IEntitySlim> visible = await AboveAsync([.. documents.SelectMany(document => NodePath.Ids(document.Path)).Where(id => id > 0).Distinct()]);
        return Ok(documents.Select(document => new ItemAncestorsResponseModel<DocumentItemResponseModel>(
            document.Key,
            [.. items.Items([.. visible.Where(x => x.Id != document.Id && NodePath.Ids(document.Path).Contains(x.Id)).OrderBy(x => x.Level)])])).ToList());
    }

    /// <summary>Documents by name, among those that the user may read.</summary>
    [HttpGet("search")]
    public async Task<ActionResult<Paged<DocumentItemResponseModel>>> Search([FromQuery] DocumentSearchRequest request, [FromQuery] Paging paging)
    {
        (IReadOnlyList<IEntitySlim> found, long total) = await search.FindAsync(request, paging);
        ISet<Guid> readable = await access.FilterAsync(found.Select(x => x.Key), ActionBrowse.ActionLetter);
        return new Paged<DocumentItemResponseModel>(total, items.Items([.. found.Where(x => readable.Contains(x.Key))]));
    }

    private async Task<IReadOnlyList<IEntitySlim>> AboveAsync(int[] ids)
    {
        StartNodeTree<IDocumentEntitySlim> tree = await trees.DocumentsAsync();
        IEntitySlim[] above = ids.Length == 0 ? [] : [.. entities.GetAll(UmbracoObjectTypes.Document, ids)];
        ISet<Guid> readable = await access.FilterAsync(above.Select(x => x.Key), ActionBrowse.ActionLetter);
        return [.. above.Where(x => readable.Contains(x.Key) || tree.IsOnTheWay(x.Path))];
    }
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>The tree of the dictionary.</summary>
[ManagementRoute("tree/dictionary")]
[RequireSection(Constants.Applications.Translation)]
internal sealed class DictionaryTreeController(IDictionaryItemService dictionary) : ManagementController
{
    /// <summary>The items at the root.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<NamedEntityTreeItemResponseModel>>> Root([FromQuery] Paging paging) =>
        await PageAsync(await dictionary.GetPagedAsync(null, paging.Skip, paging.Take));

    /// <summary>The items below one.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<NamedEntityTreeItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging) =>
        await PageAsync(await dictionary.GetPagedAsync(parentId, paging.Skip, paging.Take));

    /// <summary>The items above one, and itself. What has not been saved yet lies nowhere.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyList<NamedEntityTreeItemResponseModel>>> Ancestors(Guid descendantId)
    {
        List<NamedEntityTreeItemResponseModel> ancestors = [];
        for (Guid? key = descendantId; key is { } current && await dictionary.GetAsync(current) is { } item; key = item.ParentId)
        {
            ancestors.Insert(0, await ToModelAsync(item));
        }

        return Ok(ancestors);
    }

    private async Task<Paged<NamedEntityTreeItemResponseModel>> PageAsync(PagedModel<IDictionaryItem> page)
    {
        List<NamedEntityTreeItemResponseModel> models = [];
        foreach (IDictionaryItem item in page.Items)
        {
            models.Add(await ToModelAsync(item));
        }

        return new(page.Total, models);
    }

    private async Task<NamedEntityTreeItemResponseModel> ToModelAsync(IDictionaryItem item) => new(
        await dictionary.CountChildrenAsync(item.Key) > 0, item.Key, ReferenceByIdModel.OrNull(item.ParentId), FlagModel.None, item.ItemKey);
}

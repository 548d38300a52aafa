using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

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

    /// <summary>The items above one, and itself.</summary>
    [HttpGet("ancestors")]
    [ProducesResponseType<IReadOnlyList<NamedEntityTreeItemResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Ancestors(Guid descendantId)
    {
        List<NamedEntityTreeItemResponseModel> ancestors = [];
        for (Guid? key = descendantId; key is { } current;)
        {
            if (await dictionary.GetAsync(current) is not { } item)
            {
                return Failed(DictionaryItemOperationStatus.ItemNotFound);
            }

            ancestors.Insert(0, await ToModelAsync(item));
            key = item.ParentId;
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

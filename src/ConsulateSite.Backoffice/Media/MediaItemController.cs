using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Names of media, for lists and pickers.</summary>
[ManagementRoute("item/media")]
[RequireAnySection]
internal sealed class MediaItemController(
    ItemAccess named, MediaAccess access, MediaModels models, MediaSearch search, StartNodeTrees trees) : ManagementController
{
    /// <summary>The media that the user may reach, and those that something readable uses.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<MediaItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        (await named.NamedMediaAsync(ids)).Select(models.ToItemModel).ToArray();

    /// <summary>What lies above each of the media, as far as the user may see it.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyList<ItemAncestorsResponseModel<MediaItemResponseModel>>>> Ancestors([FromQuery(Name = "id")] Guid[] ids)
    {
        StartNodeTree<IMediaEntitySlim> tree = await trees.MediaAsync();
        ISet<Guid> visible = await access.FilterAsync(ids);
        return visible.Select(id => new ItemAncestorsResponseModel<MediaItemResponseModel>(
            id, [.. tree.Ancestors(id).Select(node => models.ToItemModel(node.Entity))])).ToArray();
    }

    /// <summary>Media by their names.</summary>
    // The parameter must not bear the name of one of its members, which would be taken for a prefix.
    [HttpGet("search")]
    public async Task<ActionResult<PagedModel<MediaItemResponseModel>>> Search([FromQuery] MediaSearchQuery sought, [FromQuery] Paging paging) =>
        await search.FindAsync(sought, paging);
}

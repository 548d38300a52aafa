using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Names of media, for lists and pickers.</summary>
[ManagementRoute("item/media")]
[RequireAnySection]
internal sealed class MediaItemController(
    IEntityService entities, MediaAccess access, MediaModels models, MediaSearch search, StartNodeTrees trees) : ManagementController
{
    /// <summary>
    /// The media with these identifiers. A page may show a picture from outside of its editor's start nodes, so what is public anyhow
    /// is answered to all; what lies in the recycle bin only to those who may see it.
    /// </summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<MediaItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids)
    {
        if (ids.Length == 0)
        {
            return Array.Empty<MediaItemResponseModel>();
        }

        IMediaEntitySlim[] found = [.. entities.GetAll(UmbracoObjectTypes.Media, ids).OfType<IMediaEntitySlim>()];
        ISet<Guid> visible = await access.FilterAsync(found.Where(medium => medium.Trashed).Select(medium => medium.Key));
        return found.Where(medium => !medium.Trashed || visible.Contains(medium.Key)).Select(models.ToItemModel).ToArray();
    }

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

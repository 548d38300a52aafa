using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Media;

/// <summary>The tree of media, also for those who only choose from it.</summary>
[ManagementRoute("tree/media")]
[RequireAnySection]
internal sealed class MediaTreeController(StartNodeTrees trees) : ManagementController
{
    /// <summary>The media at the root, or what leads to the user's start nodes.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<MediaTreeItemResponseModel>>> Root([FromQuery] Paging paging, Guid? dataTypeId = null) =>
        Page((await trees.MediaAsync(dataTypeId)).Root(paging));

    /// <summary>The media below one.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<MediaTreeItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging, Guid? dataTypeId = null) =>
        Page((await trees.MediaAsync(dataTypeId)).Children(parentId, paging));

    /// <summary>The media beside one.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<MediaTreeItemResponseModel>>> Siblings([FromQuery] SiblingsRange range, Guid? dataTypeId = null)
    {
        Subset<TreeNode<IMediaEntitySlim>> found = (await trees.MediaAsync(dataTypeId)).Siblings(range);
        return new Subset<MediaTreeItemResponseModel>(found.TotalBefore, found.TotalAfter, [.. found.Items.Select(MediaModels.ToTreeModel)]);
    }

    /// <summary>The media above one, and itself.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyList<MediaTreeItemResponseModel>>> Ancestors(Guid descendantId) =>
        (await trees.MediaAsync()).Ancestors(descendantId).Select(MediaModels.ToTreeModel).ToArray();

    private static Paged<MediaTreeItemResponseModel> Page(Paged<TreeNode<IMediaEntitySlim>> page) =>
        new(page.Total, [.. page.Items.Select(MediaModels.ToTreeModel)]);
}

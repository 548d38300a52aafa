using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.StaticFiles;

/// <summary>The files that the site serves as they are, to choose a style sheet for a block grid from.</summary>
[ManagementRoute("tree/static-file")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class StaticFileTreeController(SiteFiles files) : ManagementController
{
    /// <summary>The folder that holds them all.</summary>
    [HttpGet("root")]
    public ActionResult<Paged<FileSystemTreeItemPresentationModel>> Root([FromQuery] Paging paging) =>
        Paged<FileSystemTreeItemPresentationModel>.Of(files.FindInTree(SiteFiles.Root) is { } root ? [root] : [], paging);

    /// <summary>What lies in a folder.</summary>
    [HttpGet("children")]
    public ActionResult<Paged<FileSystemTreeItemPresentationModel>> Children(string? parentPath, [FromQuery] Paging paging) =>
        Paged<FileSystemTreeItemPresentationModel>.Of(files.Children(parentPath ?? SiteFiles.Root), paging);

    /// <summary>The folders above a file, from the root down, and the file itself.</summary>
    [HttpGet("ancestors")]
    public ActionResult<IReadOnlyList<FileSystemTreeItemPresentationModel>> Ancestors(string? descendantPath) =>
        Ok(files.Path(descendantPath ?? string.Empty));
}

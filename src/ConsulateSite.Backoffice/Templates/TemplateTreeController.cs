using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Templates;

/// <summary>The tree of templates.</summary>
[ManagementRoute("tree/template")]
[RequireAnySection]
internal sealed class TemplateTreeController(TemplateTree tree) : ManagementController
{
    /// <summary>The templates without a layout.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<NamedEntityTreeItemResponseModel>>> Root([FromQuery] Paging paging) =>
        Paged<NamedEntityTreeItemResponseModel>.Of(await tree.ChildrenAsync(null), paging);

    /// <summary>The templates with this layout.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<NamedEntityTreeItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging) =>
        Paged<NamedEntityTreeItemResponseModel>.Of(await tree.ChildrenAsync(parentId), paging);

    /// <summary>The layouts of a template, the outermost first, and the template itself.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyList<NamedEntityTreeItemResponseModel>>> Ancestors(Guid descendantId) =>
        Ok(await tree.PathAsync(descendantId));

    /// <summary>A template and its neighbours.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<NamedEntityTreeItemResponseModel>>> Siblings([FromQuery] SiblingsRange range) =>
        range.Cut(await tree.ChildrenAsync(await tree.ParentAsync(range.Target)), item => item.Id);
}

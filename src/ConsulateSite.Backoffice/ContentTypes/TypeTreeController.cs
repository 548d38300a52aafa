using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A tree of types. Who derives from it says where it is, who may see it and what a node looks like.</summary>
internal abstract class TypeTreeController<TItem>(TypeTree tree) : ManagementController
{
    /// <summary>What lies at the root.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<TItem>>> Root(bool foldersOnly, [FromQuery] Paging paging) =>
        await PageAsync(tree.Children(null, foldersOnly), paging);

    /// <summary>What lies in a folder.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<TItem>>> Children(Guid parentId, bool foldersOnly, [FromQuery] Paging paging) =>
        await PageAsync(tree.Children(parentId, foldersOnly), paging);

    /// <summary>The folders above a node and the node itself, from the root down.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyList<TItem>>> Ancestors(Guid descendantId) => Ok(await ModelsAsync(tree.Path(descendantId)));

    /// <summary>The surroundings of a node among its siblings.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<TItem>>> Siblings(bool foldersOnly, [FromQuery] SiblingsRange range)
    {
        Subset<TypeTreeNode> part = range.Cut(tree.Children(tree.ParentOf(range.Target), foldersOnly), node => node.Entity.Key);
        return new Subset<TItem>(part.TotalBefore, part.TotalAfter, await ModelsAsync([.. part.Items]));
    }

    /// <summary>The nodes as the client reads them, in the same order.</summary>
    protected abstract Task<IReadOnlyList<TItem>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes);

    private async Task<Paged<TItem>> PageAsync(IReadOnlyList<TypeTreeNode> all, Paging paging)
    {
        Paged<TypeTreeNode> page = Paged<TypeTreeNode>.Of(all, paging);
        return new Paged<TItem>(page.Total, await ModelsAsync([.. page.Items]));
    }
}

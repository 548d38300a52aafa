using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Documents.Tree;

/// <summary>The tree of documents, as far as the user may see it. Other sections show it to choose from.</summary>
[ManagementRoute("tree/document")]
[RequireSection(
    Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users, Constants.Applications.Settings, Constants.Applications.Library)]
internal sealed class DocumentTreeController(StartNodeTrees trees, DocumentItems items, DocumentAccess access) : ManagementController
{
    /// <summary>What lies at the top.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<DocumentTreeItemResponseModel>>> Root([FromQuery] Paging paging, Guid? dataTypeId) =>
        await PageAsync((await trees.DocumentsAsync(dataTypeId)).Root(paging));

    /// <summary>What lies below a document.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<DocumentTreeItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging, Guid? dataTypeId) =>
        await PageAsync((await trees.DocumentsAsync(dataTypeId)).Children(parentId, paging));

    /// <summary>What lies beside a document.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<DocumentTreeItemResponseModel>>> Siblings([FromQuery] SiblingsRange range, Guid? dataTypeId)
    {
        Subset<TreeNode<IDocumentEntitySlim>> part = (await trees.DocumentsAsync(dataTypeId)).Siblings(range);
        return new Subset<DocumentTreeItemResponseModel>(part.TotalBefore, part.TotalAfter, items.TreeItems(await ReadableAsync(part.Items)));
    }

    /// <summary>What a document lies below, from the top, with the document itself.</summary>
    [HttpGet("ancestors")]
    public async Task<ActionResult<IReadOnlyCollection<DocumentTreeItemResponseModel>>> Ancestors(Guid descendantId) =>
        Ok(items.TreeItems(await ReadableAsync((await trees.DocumentsAsync()).Ancestors(descendantId))));

    private async Task<Paged<DocumentTreeItemResponseModel>> PageAsync(Paged<TreeNode<IDocumentEntitySlim>> part)
    {
        IReadOnlyCollection<TreeNode<IDocumentEntitySlim>> readable = await ReadableAsync(part.Items);
        return new Paged<DocumentTreeItemResponseModel>(part.Total - (part.Items.Count - readable.Count), items.TreeItems(readable));
    }

    // Within the start nodes, single documents may be closed to a group.
    private async Task<IReadOnlyCollection<TreeNode<IDocumentEntitySlim>>> ReadableAsync(IReadOnlyCollection<TreeNode<IDocumentEntitySlim>> nodes)
    {
        Guid[] open = [.. nodes.Where(x => !x.IsOnTheWay).Select(x => x.Entity.Key)];
        ISet<Guid> readable = await access.FilterAsync(open, ActionBrowse.ActionLetter);
        return [.. nodes.Where(x => x.IsOnTheWay || readable.Contains(x.Entity.Key))];
    }
}

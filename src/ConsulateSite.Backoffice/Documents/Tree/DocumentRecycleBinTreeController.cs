using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.References;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Tree;

/// <summary>What lies in the recycle bin of documents. Who does not start at the root does not see it.</summary>
[ManagementRoute("recycle-bin/document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentRecycleBinTreeController(
    IEntityService entities, ITrackedReferencesService tracked, ReferenceModels references, DocumentItems items, DocumentAccess access) : ManagementController
{
    private static readonly Ordering BySortOrder = Ordering.By("sortOrder");

    /// <summary>What was thrown away as such.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<DocumentRecycleBinItemResponseModel>>> Root([FromQuery] Paging paging)
    {
        await access.RequireBinAsync(ActionBrowse.ActionLetter);
        return Page(Constants.System.RecycleBinContentKey, paging);
    }

    /// <summary>What lay below something that was thrown away.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<DocumentRecycleBinItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging)
    {
        await access.RequireBinAsync(ActionBrowse.ActionLetter);
        return Page(parentId, paging);
    }

    /// <summary>What lies beside something in the bin.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<DocumentRecycleBinItemResponseModel>>> Siblings([FromQuery] SiblingsRange range)
    {
        await access.RequireBinAsync(ActionBrowse.ActionLetter);
        IEntitySlim[] found =
        [
            .. entities.GetTrashedSiblings(
                range.Target, [UmbracoObjectTypes.Document], range.Before, range.After, out long totalBefore, out long totalAfter, ordering: BySortOrder),
        ];
        return new Subset<DocumentRecycleBinItemResponseModel>(totalBefore, totalAfter, items.BinItems(found));
    }

    /// <summary>What refers to something in the bin.</summary>
    [HttpGet("referenced-by")]
    public async Task<ActionResult<Paged<IReferenceResponseModel>>> ReferencedBy([FromQuery] Paging paging)
    {
        await access.RequireBinAsync(ActionBrowse.ActionLetter);
        PagedModel<RelationItemModel> found = await tracked.GetPagedRelationsForRecycleBinAsync(
            UmbracoObjectTypes.Document, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return await references.ToModelsAsync(found);
    }

    private Paged<DocumentRecycleBinItemResponseModel> Page(Guid parent, Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IEntitySlim> found = entities.GetPagedTrashedChildren(
            parent, UmbracoObjectTypes.Document, page * size, size, out long total, ordering: BySortOrder);
        return new Paged<DocumentRecycleBinItemResponseModel>(total, items.BinItems([.. found.Skip(surplus)]));
    }
}

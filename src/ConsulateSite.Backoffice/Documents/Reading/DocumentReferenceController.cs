using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.AuditLogs;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.References;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>What uses a document, and what has been done to it.</summary>
[ManagementRoute("document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentReferenceController(
    ITrackedReferencesService tracked, ReferenceModels references, AuditLogReader audit, DocumentAccess access) : ManagementController
{
    /// <summary>What refers to the document.</summary>
    [HttpGet("{id:guid}/referenced-by")]
    [ProducesResponseType<Paged<IReferenceResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ReferencedBy(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found = await tracked.GetPagedRelationsForItemAsync(
            id, UmbracoObjectTypes.Document, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return found.Success ? Ok(await references.ToModelsAsync(found.Result)) : Failed(found.Status);
    }

    /// <summary>Which documents below are referred to.</summary>
    [HttpGet("{id:guid}/referenced-descendants")]
    [ProducesResponseType<Paged<ReferenceByIdModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ReferencedDescendants(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found = await tracked.GetPagedDescendantsInReferencesAsync(
            id, UmbracoObjectTypes.Document, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return found.Success ? Ok(ReferenceModels.ToKeys(found.Result)) : Failed(found.Status);
    }

    /// <summary>Which of the documents are referred to.</summary>
    [HttpGet("are-referenced")]
    public async Task<ActionResult<Paged<ReferenceByIdModel>>> AreReferenced([FromQuery(Name = "id")] Guid[] ids, [FromQuery] Paging paging)
    {
        ISet<Guid> readable = await access.FilterAsync(ids, ActionBrowse.ActionLetter);
        PagedModel<Guid> found = await tracked.GetPagedKeysWithDependentReferencesAsync(
            readable, Constants.ObjectTypes.Document, paging.Skip, paging.Take);
        return new Paged<ReferenceByIdModel>(found.Total, [.. found.Items.Select(key => new ReferenceByIdModel(key))]);
    }

    /// <summary>Who did what to the document. The client asks already while the document is being made: then it has no history.</summary>
    [HttpGet("{id:guid}/audit-log")]
    [ProducesResponseType<Paged<AuditLogResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AuditLog(Guid id, [FromQuery] AuditLogQuery query, [FromQuery] Paging paging)
    {
        if (!await access.ExistsAsync(id))
        {
            return Ok(new Paged<AuditLogResponseModel>(0, []));
        }

        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        return Ok(await audit.ReadAsync(id, UmbracoObjectTypes.Document, query, paging));
    }
}

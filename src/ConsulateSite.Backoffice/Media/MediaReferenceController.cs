using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.AuditLogs;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.References;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Media;

/// <summary>What uses media, and who did what to them.</summary>
[ManagementRoute("media")]
[RequireSection(Constants.Applications.Media)]
internal sealed class MediaReferenceController(
    ITrackedReferencesService references, ReferenceModels models, MediaAccess access, AuditLogReader audit) : ManagementController
{
    /// <summary>What uses a medium.</summary>
    [HttpGet("{id:guid}/referenced-by")]
    [ProducesResponseType<Paged<IReferenceResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ReferencedBy(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found =
            await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Media, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return found.Success ? Ok(await models.ToModelsAsync(found.Result)) : Failed(found.Status);
    }

    /// <summary>Which of the media below one are used.</summary>
    [HttpGet("{id:guid}/referenced-descendants")]
    [ProducesResponseType<Paged<ReferenceByIdModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ReferencedDescendants(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id);
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found =
            await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Media, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return found.Success ? Ok(ReferenceModels.ToKeys(found.Result)) : Failed(found.Status);
    }

    /// <summary>Which of the media are used.</summary>
    [HttpGet("are-referenced")]
    public async Task<ActionResult<Paged<ReferenceByIdModel>>> AreReferenced([FromQuery(Name = "id")] Guid[] ids, [FromQuery] Paging paging)
    {
        ISet<Guid> visible = await access.FilterAsync(ids);
        PagedModel<Guid> found =
            await references.GetPagedKeysWithDependentReferencesAsync(visible, Constants.ObjectTypes.Media, paging.Skip, paging.Take);
        return new Paged<ReferenceByIdModel>(found.Total, [.. found.Items.Select(key => new ReferenceByIdModel(key))]);
    }

    /// <summary>Who did what to a medium. The client asks already while the medium is being made: then it has no history.</summary>
    [HttpGet("{id:guid}/audit-log")]
    public async Task<ActionResult<Paged<AuditLogResponseModel>>> AuditLog(Guid id, [FromQuery] AuditLogQuery query, [FromQuery] Paging paging)
    {
        if (!await access.ExistsAsync(id))
        {
            return new Paged<AuditLogResponseModel>(0, []);
        }

        await access.RequireAsync(id);
        return await audit.ReadAsync(id, UmbracoObjectTypes.Media, query, paging);
    }
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.References;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Media that were thrown away.</summary>
[ManagementRoute("recycle-bin/media")]
[RequireSection(Constants.Applications.Media)]
internal sealed class MediaRecycleBinController(
    MediaBin bin,
    IMediaEditingService editing,
    IMediaService media,
    IMediaRecycleBinQueryService origins,
    ITrackedReferencesService references,
    ReferenceModels models,
    MediaAccess access,
    CurrentUser current) : ManagementController
{
    /// <summary>What lies in the recycle bin.</summary>
    [HttpGet("root")]
    public async Task<ActionResult<Paged<MediaRecycleBinItemResponseModel>>> Root([FromQuery] Paging paging)
    {
        await access.RequireBinAsync();
        return bin.Root(paging);
    }

    /// <summary>What lies below something in the recycle bin.</summary>
    [HttpGet("children")]
    public async Task<ActionResult<Paged<MediaRecycleBinItemResponseModel>>> Children(Guid parentId, [FromQuery] Paging paging)
    {
        await access.RequireBinAsync();
        await access.RequireAsync(parentId);
        return bin.Children(parentId, paging);
    }

    /// <summary>What lies beside something in the recycle bin.</summary>
    [HttpGet("siblings")]
    public async Task<ActionResult<Subset<MediaRecycleBinItemResponseModel>>> Siblings([FromQuery] SiblingsRange range)
    {
        await access.RequireBinAsync();
        await access.RequireAsync(range.Target);
        return bin.Siblings(range);
    }

    /// <summary>Where something lay before it was thrown away; nothing if that was the root.</summary>
    [HttpGet("{id:guid}/original-parent")]
    [ProducesResponseType<ReferenceByIdModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> OriginalParent(Guid id)
    {
        await access.RequireAsync(id);
        Attempt<IMediaEntitySlim?, RecycleBinQueryResultType> origin = await origins.GetOriginalParentAsync(id);
        return origin.Success ? Ok(ReferenceByIdModel.OrNull(origin.Result?.Key)) : Failed(origin.Status);
    }

    /// <summary>What uses media in the recycle bin.</summary>
    [HttpGet("referenced-by")]
    public async Task<ActionResult<Paged<IReferenceResponseModel>>> ReferencedBy([FromQuery] Paging paging)
    {
        await access.RequireBinAsync();
        return await models.ToModelsAsync(await references.GetPagedRelationsForRecycleBinAsync(
            UmbracoObjectTypes.Media, paging.Skip, paging.Take, filterMustBeIsDependency: true));
    }

    /// <summary>Puts something back.</summary>
    [HttpPut("{id:guid}/restore")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Restore(Guid id, TargetRequestModel model)
    {
        await access.RequireAsync(id);
        await access.RequireParentAsync(model.Target?.Id);
        return Outcome(await editing.RestoreAsync(id, model.Target?.Id, current.Key, includeDescendants: true), ContentEditingProblems.Table);
    }

    /// <summary>Deletes something in the recycle bin for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await access.RequireAsync(id);
        return Outcome(await editing.DeleteFromRecycleBinAsync(id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Deletes everything in the recycle bin for good.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> EmptyBin()
    {
        await access.RequireBinAsync();
        OperationResult result = await media.EmptyRecycleBinAsync(current.Key);
        return result.Success ? Ok() : Failed(ContentEditingOperationStatus.CancelledByNotification, ContentEditingProblems.Table);
    }
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Media types, as everybody who edits media needs them.</summary>
[ManagementRoute("media-type")]
[RequireAnySection]
internal sealed class MediaTypeController(IMediaTypeService types) : ManagementController
{
    /// <summary>One media type.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<MediaTypeResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await types.GetAsync(id) is { } type ? Ok(MediaTypeResponseModel.Of(type)) : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Several media types.</summary>
    [HttpGet("batch")]
    public ActionResult<Paged<MediaTypeResponseModel>> Batch([FromQuery(Name = "id")] Guid[] ids)
    {
        MediaTypeResponseModel[] found = ids.Length == 0 ? [] : [.. types.GetMany(ids).Select(MediaTypeResponseModel.Of)];
        return new Paged<MediaTypeResponseModel>(found.Length, found);
    }

    /// <summary>The types of which media may lie at the root.</summary>
    [HttpGet("allowed-at-root")]
    public async Task<ActionResult<Paged<AllowedMediaTypeModel>>> AllowedAtRoot([FromQuery] Paging paging)
    {
        PagedModel<IMediaType> allowed = await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take);
        return allowed.ToPaged(AllowedMediaTypeModel.Of);
    }

    /// <summary>The types of which media may lie below media of this type.</summary>
    /// <param name="id">The type of the media item above.</param>
    /// <param name="parentContentKey">The media item above, where it exists already.</param>
    /// <param name="paging">The part of the list.</param>
    [HttpGet("{id:guid}/allowed-children")]
    [ProducesResponseType<Paged<AllowedMediaTypeModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey, [FromQuery] Paging paging)
    {
        var allowed = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return allowed is { Success: true, Result: { } page } ? Ok(page.ToPaged(AllowedMediaTypeModel.Of)) : Failed(allowed.Status);
    }

    /// <summary>The types below whose media media of this type may lie.</summary>
    [HttpGet("{id:guid}/allowed-parents")]
    [ProducesResponseType<MediaTypeAllowedParentsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedParents(Guid id)
    {
        var parents = await types.GetAllowedParentKeysAsync(id);
        return parents is { Success: true, Result: { } keys }
            ? Ok(new MediaTypeAllowedParentsResponseModel([.. keys.Select(key => new ReferenceByIdModel(key))]))
            : Failed(parents.Status);
    }
}

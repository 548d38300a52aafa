using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Changes media types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class MediaTypeEditingController(IMediaTypeService types, IMediaTypeEditingService editing, CurrentUser current)
    : ManagementController
{
    private const string Path = "media-type";

    /// <summary>Adds a media type.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateMediaTypeRequestModel model)
    {
        Attempt<IMediaType?, ContentTypeOperationStatus> created =
            await editing.CreateAsync(MediaTypeRequests.ToCreate(model, [.. types.GetAll()]), current.Key);
        return created is { Success: true, Result: { } type } ? CreatedAs(Path, type.Key) : Failed(created.Status, ContentTypeProblems.Table);
    }

    /// <summary>Changes a media type.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateMediaTypeRequestModel model) => await types.GetAsync(id) is { } type
        ? Outcome(await editing.UpdateAsync(type, MediaTypeRequests.ToUpdate(model, [.. types.GetAll()]), current.Key), ContentTypeProblems.Table)
        : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Deletes a media type, and with it everything of this type.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(id, current.Key);
        return status == ContentTypeOperationStatus.Success ? Ok() : Failed(status, ContentTypeProblems.Table);
    }

    /// <summary>Copies a media type into a folder, or to the root.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, CopyMediaTypeRequestModel model)
    {
        Attempt<IMediaType?, ContentTypeStructureOperationStatus> copied = await types.CopyAsync(id, model.Target?.Id);
        return copied is { Success: true, Result: { } copy } ? CreatedAs(Path, copy.Key) : Failed(copied.Status, ContentTypeProblems.Structure);
    }

    /// <summary>Moves a media type into a folder, or to the root.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, MoveMediaTypeRequestModel model) =>
        Outcome(await types.MoveAsync(id, model.Target?.Id), ContentTypeProblems.Structure);
}

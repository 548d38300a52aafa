using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Media: pictures, files and the folders in which they lie. A file comes as an upload that the value names.</summary>
[ManagementRoute("media")]
[RequireSection(Constants.Applications.Media)]
internal sealed class MediaController(
    IMediaEditingService editing, MediaAccess access, MediaConflicts conflicts, MediaModels models, CurrentUser current) : ManagementController
{
    /// <summary>One medium.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<MediaResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id)
    {
        await access.RequireAsync(id);
        return await editing.GetAsync(id) is { } found ? Ok(models.ToModel(found)) : Failed(ContentEditingOperationStatus.NotFound);
    }

    /// <summary>Adds a medium.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateMediaRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id);
        RequireName(model.Variants);
        Attempt<MediaCreateResult, ContentEditingOperationStatus> created = await editing.CreateAsync(model.ToModel(), current.Key);
        return created.Success ? CreatedAs("media", created.Result.Content!.Key) : Refused(created.Status, created.Result.ValidationResult);
    }

    /// <summary>Says whether a medium could be added.</summary>
    [HttpPost("validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> ValidateCreate(CreateMediaRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id);
        return Validated(await editing.ValidateCreateAsync(model.ToModel()));
    }

    /// <summary>Changes a medium.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateMediaRequestModel model)
    {
        await access.RequireAsync(id);
        RequireName(model.Variants);
        await conflicts.RefuseStaleAsync(id, model.Variants);
        Attempt<MediaUpdateResult, ContentEditingOperationStatus> updated = await editing.UpdateAsync(id, model.ToModel(), current.Key);
        return updated.Success ? Ok() : Refused(updated.Status, updated.Result.ValidationResult);
    }

    /// <summary>Says whether a medium could be changed so.</summary>
    [HttpPut("{id:guid}/validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> ValidateUpdate(Guid id, UpdateMediaRequestModel model)
    {
        await access.RequireAsync(id);
        return Validated(await editing.ValidateUpdateAsync(id, model.ToModel()));
    }

    /// <summary>Moves a medium, with all that lies below it.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model)
    {
        await access.RequireAsync(id);
        await access.RequireParentAsync(model.Target?.Id);
        return Outcome(await editing.MoveAsync(id, model.Target?.Id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Moves a medium to the recycle bin, with all that lies below it. Nobody gets its file from then on.</summary>
    [HttpPut("{id:guid}/move-to-recycle-bin")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> MoveToRecycleBin(Guid id)
    {
        await access.RequireAsync(id);
        return Outcome(await editing.MoveToRecycleBinAsync(id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Deletes a medium and its file for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await access.RequireAsync(id);
        return Outcome(await editing.DeleteAsync(id, current.Key), ContentEditingProblems.Table);
    }

    private static void RequireName(IReadOnlyList<MediaVariantRequestModel> variants)
    {
        if (variants.Count == 0 || variants.Any(variant => string.IsNullOrWhiteSpace(variant.Name)))
        {
            throw new OperationRefusedException(
                new OperationProblem(StatusCodes.Status400BadRequest, "Name missing", "Give the medium a name."), "NameMissing");
        }
    }

    private IActionResult Validated(Attempt<ContentValidationResult, ContentEditingOperationStatus> validated) =>
        validated.Success ? Ok() : Refused(validated.Status, validated.Result);

    private ObjectResult Refused(ContentEditingOperationStatus status, ContentValidationResult result) =>
        status == ContentEditingOperationStatus.PropertyValidationError
            ? InvalidContent.Answer(status, result)
            : Failed(status, ContentEditingProblems.Table);
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>Creates, changes and removes documents.</summary>
[ManagementRoute("document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentWriteController(
    DocumentSaves saves,
    IContentEditingService contents,
    DocumentAccess access,
    CultureAccess cultures,
    LanguagesOfDocuments languages,
    CurrentUser current) : ManagementController
{
    /// <summary>Creates a document.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDocumentRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id, ActionNew.ActionLetter);
        return Created(await saves.CreateAsync(model.ToModel(), publish: null));
    }

    /// <summary>Creates a document and publishes it in some languages.</summary>
    [HttpPost("create-and-publish")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> CreateAndPublish(CreateAndPublishDocumentRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id, ActionNew.ActionLetter, ActionPublish.ActionLetter);
        await cultures.RequireAsync(model.CulturesToPublish);
        ContentCreateModel document = new CreateDocumentRequestModel(
            model.Template, model.DocumentType, model.Parent, model.Id, model.Values, model.Variants).ToModel();
        Attempt<ContentValidationResult, ContentEditingOperationStatus> valid = await contents.ValidateCreateAsync(document, current.Key);
        return valid.Success ? Created(await saves.CreateAsync(document, model.CulturesToPublish)) : Invalid(valid);
    }

    /// <summary>Says whether a document could be created.</summary>
    [HttpPost("validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Validate(CreateDocumentRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id, ActionNew.ActionLetter);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> valid = await contents.ValidateCreateAsync(model.ToModel(), current.Key);
        return valid.Success ? Ok() : Invalid(valid);
    }

    /// <summary>Changes a document.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionUpdate.ActionLetter);
        return Outcome(await saves.UpdateAsync(id, model, publish: null), ContentEditingProblems.Table);
    }

    /// <summary>Changes a document and publishes it in some languages, or does neither.</summary>
    [HttpPut("{id:guid}/update-and-publish")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> UpdateAndPublish(Guid id, UpdateAndPublishDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionUpdate.ActionLetter, ActionPublish.ActionLetter);
        await cultures.RequireAsync(model.CulturesToPublish);
        ValidateUpdateDocumentRequestModel draft = new(
            model.CulturesToPublish.Count == 0 ? null : model.CulturesToPublish, model.Template, model.Values, model.Variants);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> valid = await saves.ValidateAsync(id, draft);
        return valid.Success
            ? Outcome(
                await saves.UpdateAsync(id, new UpdateDocumentRequestModel(model.Template, model.Values, model.Variants), model.CulturesToPublish),
                ContentEditingProblems.Table)
            : Invalid(valid);
    }

    /// <summary>Throws a document away.</summary>
    [HttpPut("{id:guid}/move-to-recycle-bin")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Trash(Guid id)
    {
        await access.RequireAsync(id, ActionDelete.ActionLetter);
        await access.RequireDescendantsAsync(id, ActionDelete.ActionLetter);
        await languages.RequirePublishedAsync(id);
        return Outcome(await contents.MoveToRecycleBinAsync(id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Deletes a document for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await access.RequireAsync(id, ActionDelete.ActionLetter);
        await access.RequireDescendantsAsync(id, ActionDelete.ActionLetter);
        await languages.RequireWrittenAsync(id);
        return Outcome(await contents.DeleteAsync(id, current.Key), ContentEditingProblems.Table);
    }

    private IActionResult Created(Attempt<ContentCreateResult, ContentEditingOperationStatus> created) =>
        created is { Success: true, Result.Content: { } document }
            ? CreatedAs("document", document.Key)
            : Failed(created.Status, ContentEditingProblems.Table);

    private static ObjectResult Invalid(Attempt<ContentValidationResult, ContentEditingOperationStatus> valid) =>
        InvalidContent.Answer(valid.Status, valid.Result);
}

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

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Changes document types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeEditingController(IContentTypeService types, IContentTypeEditingService editing, CurrentUser current)
    : ManagementController
{
    private const string Path = "document-type";

    /// <summary>Adds a document type.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDocumentTypeRequestModel model)
    {
        Attempt<IContentType?, ContentTypeOperationStatus> created =
            await editing.CreateAsync(DocumentTypeRequests.ToCreate(model, [.. types.GetAll()]), current.Key);
        return created is { Success: true, Result: { } type } ? CreatedAs(Path, type.Key) : Failed(created.Status, ContentTypeProblems.Table);
    }

    /// <summary>Changes a document type.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentTypeRequestModel model) => await types.GetAsync(id) is { } type
        ? Outcome(await editing.UpdateAsync(type, DocumentTypeRequests.ToUpdate(model, [.. types.GetAll()]), current.Key), ContentTypeProblems.Table)
        : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Deletes a document type, and with it everything of this type.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(id, current.Key);
        return status == ContentTypeOperationStatus.Success ? Ok() : Failed(status, ContentTypeProblems.Table);
    }

    /// <summary>Copies a document type into a folder, or to the root.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, CopyDocumentTypeRequestModel model)
    {
        Attempt<IContentType?, ContentTypeStructureOperationStatus> copied = await types.CopyAsync(id, model.Target?.Id);
        return copied is { Success: true, Result: { } copy } ? CreatedAs(Path, copy.Key) : Failed(copied.Status, ContentTypeProblems.Structure);
    }

    /// <summary>Moves a document type into a folder, or to the root.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, MoveDocumentTypeRequestModel model) =>
        Outcome(await types.MoveAsync(id, model.Target?.Id), ContentTypeProblems.Structure);
}

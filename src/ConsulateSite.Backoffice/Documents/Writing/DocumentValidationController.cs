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

/// <summary>Says whether a document could be published as it is in the editor.</summary>
[ManagementRoute("document", "v1.1")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentValidationController(DocumentSaves saves, DocumentAccess access) : ManagementController
{
    /// <summary>Checks the values of the languages that are named, as far as the user may write them.</summary>
    [HttpPut("{id:guid}/validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Validate(Guid id, ValidateUpdateDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionUpdate.ActionLetter);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> valid = await saves.ValidateAsync(id, model);
        return valid.Success ? Ok() : InvalidContent.Answer(valid.Status, valid.Result);
    }
}

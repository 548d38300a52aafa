using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>Makes blueprints of documents.</summary>
[ManagementRoute("document-blueprint/from-document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentBlueprintFromDocumentController(
    IContentBlueprintEditingService blueprints, DocumentAccess access, CurrentUser current) : ManagementController
{
    /// <summary>Makes a blueprint of what is being worked on in a document.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDocumentBlueprintFromDocumentRequestModel model)
    {
        await access.RequireAsync(model.Document.Id, ActionCreateBlueprintFromContent.ActionLetter);
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created =
            await blueprints.CreateFromContentAsync(model.Document.Id, model.Name, model.Id, current.Key);
        if (created is not { Success: true, Result.Content: { } blueprint })
        {
            return Failed(created.Status, ContentEditingProblems.Table);
        }

        if (model.Parent is { } folder)
        {
            Attempt<ContentEditingOperationStatus> moved = await blueprints.MoveAsync(blueprint.Key, folder.Id, current.Key);
            if (!moved.Success)
            {
                return Failed(moved.Result, ContentEditingProblems.Table);
            }
        }

        return CreatedAs("document-blueprint", blueprint.Key);
    }
}

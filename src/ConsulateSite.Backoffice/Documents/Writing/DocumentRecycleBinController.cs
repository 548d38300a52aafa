using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>Brings documents back from the recycle bin or deletes them for good.</summary>
[ManagementRoute("recycle-bin/document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentRecycleBinController(
    IContentEditingService contents,
    IContentService service,
    IRelationService relations,
    DocumentAccess access,
    CultureAccess cultures,
    LanguagesOfDocuments languages,
    CurrentUser current) : ManagementController
{
    /// <summary>Where a document was before it was thrown away.</summary>
    [HttpGet("{id:guid}/original-parent")]
    [ProducesResponseType<ReferenceByIdModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> OriginalParent(Guid id)
    {
        await RequireAsync(id, ActionBrowse.ActionLetter);
        IContent? document = await contents.GetAsync(id);
        if (document is not { Trashed: true })
        {
            return Missing("There is no such document in the recycle bin.");
        }

        IRelation? relation = relations.GetByChildId(document.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias).FirstOrDefault();
        IContent? parent = relation is { ParentId: > 0 } ? service.GetById(relation.ParentId) : null;
        return Ok(ReferenceByIdModel.OrNull(parent?.Key));
    }

    /// <summary>Brings a document back.</summary>
    [HttpPut("{id:guid}/restore")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Restore(Guid id, TargetRequestModel model)
    {
        await RequireAsync(id, ActionMove.ActionLetter);
        await access.RequireParentAsync(model.Target?.Id, ActionNew.ActionLetter);
        return Outcome(await contents.RestoreAsync(id, model.Target?.Id, current.Key, includeDescendants: true), ContentEditingProblems.Table);
    }

    /// <summary>Deletes a document in the recycle bin for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await RequireAsync(id, ActionDelete.ActionLetter);
        await languages.RequireWrittenAsync(id);
        return Outcome(await contents.DeleteFromRecycleBinAsync(id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Deletes everything in the recycle bin for good.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> EmptyBin()
    {
        await access.RequireBinAsync(ActionDelete.ActionLetter);
        await cultures.RequireAsync(["*"]);
        OperationResult emptied = await service.EmptyRecycleBinAsync(current.Key);
        return emptied.Success ? Ok() : Failed(ContentEditingOperationStatus.CancelledByNotification, ContentEditingProblems.Table);
    }

    // Who may open the bin may not do so with everything in it: single documents may be closed to a group.
    private async Task RequireAsync(Guid id, string verb)
    {
        await access.RequireBinAsync(verb);
        await access.RequireAsync(id, verb);
    }
}

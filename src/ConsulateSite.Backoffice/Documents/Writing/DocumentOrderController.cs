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

/// <summary>Moves, copies and sorts documents.</summary>
[ManagementRoute("document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentOrderController(IContentEditingService contents, DocumentAccess access, CurrentUser current) : ManagementController
{
    /// <summary>Moves a document with all that lies below it.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model)
    {
        await access.RequireAsync(id, ActionMove.ActionLetter);
        await access.RequireParentAsync(model.Target?.Id, ActionNew.ActionLetter);
        return Outcome(await contents.MoveAsync(id, model.Target?.Id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Copies a document. The copy is not published.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, CopyDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionCopy.ActionLetter);
        await access.RequireParentAsync(model.Target?.Id, ActionNew.ActionLetter);
        if (model.IncludeDescendants)
        {
            await access.RequireDescendantsAsync(id, ActionCopy.ActionLetter);
        }

        Attempt<IContent?, ContentEditingOperationStatus> copied =
            await contents.CopyAsync(id, model.Target?.Id, model.RelateToOriginal, model.IncludeDescendants, current.Key);
        return copied is { Success: true, Result: { } document }
            ? CreatedAs("document", document.Key)
            : Failed(copied.Status, ContentEditingProblems.Table);
    }

    /// <summary>Puts documents in an order.</summary>
    [HttpPut("sort")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Sort(SortingRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id, ActionSort.ActionLetter);
        await access.RequireAsync([.. model.Sorting.Select(x => x.Id)], ActionBrowse.ActionLetter);
        return Sorted(await contents.SortAsync(model.Parent?.Id, model.ToModels(), current.Key));
    }

    /// <summary>Puts what lies below a document in the order of a field.</summary>
    [HttpPut("{id:guid}/sort-children")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> SortChildren(Guid id, SortDocumentChildrenByFieldRequestModel model)
    {
        await access.RequireAsync(id, ActionSort.ActionLetter);
        return Sorted(await contents.SortByFieldAsync(id, model.Field, model.Direction, model.Culture, current.Key));
    }

    /// <summary>Puts what lies at the top in the order of a field.</summary>
    [HttpPut("root/sort-children")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> SortRoot(SortDocumentChildrenByFieldRequestModel model)
    {
        await access.RequireRootAsync(ActionSort.ActionLetter);
        return Sorted(await contents.SortByFieldAsync(null, model.Field, model.Direction, model.Culture, current.Key));
    }

    private IActionResult Sorted(ContentEditingOperationStatus status) =>
        status == ContentEditingOperationStatus.Success ? Ok() : Failed(status, ContentEditingProblems.Table);
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>Changes types of one kind. Who derives from it says with attributes where they are and who may change them.</summary>
/// <param name="types">The types.</param>
/// <param name="writer">Writes what the client sends.</param>
/// <param name="current">Who asks.</param>
/// <param name="resource">Where the types are below the API's prefix.</param>
internal abstract class ContentTypeEditingController<TType, TCreate, TUpdate>(
    IContentTypeBaseService<TType> types, IContentTypeWriter<TType, TCreate, TUpdate> writer, CurrentUser current, string resource)
    : ManagementController
    where TType : class, IContentTypeComposition
{
    /// <summary>Adds a type.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(TCreate model)
    {
        Attempt<TType?, ContentTypeOperationStatus> created = await writer.CreateAsync(model);
        return created is { Success: true, Result: { } type } ? CreatedAs(resource, type.Key) : Failed(created.Status, ContentTypeProblems.Table);
    }

    /// <summary>Changes a type.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, TUpdate model) => await types.GetAsync(id) is { } type
        ? Outcome(await writer.UpdateAsync(type, model), ContentTypeProblems.Table)
        : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Deletes a type, and with it everything of this type.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(id, current.Key);
        return status == ContentTypeOperationStatus.Success ? Ok() : Failed(status, ContentTypeProblems.Table);
    }

    /// <summary>Copies a type into a folder, or to the root.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, TargetRequestModel model)
    {
        Attempt<TType?, ContentTypeStructureOperationStatus> copied = await types.CopyAsync(id, model.Target?.Id);
        return copied is { Success: true, Result: { } copy } ? CreatedAs(resource, copy.Key) : Failed(copied.Status, ContentTypeProblems.Structure);
    }

    /// <summary>Moves a type into a folder, or to the root.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model) =>
        Outcome(await types.MoveAsync(id, model.Target?.Id), ContentTypeProblems.Structure);
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Folders;

/// <summary>The folders of a tree. Who derives from it says with attributes where they are and who may change them.</summary>
/// <param name="folders">The folders.</param>
/// <param name="current">Who asks.</param>
/// <param name="resource">Where the folders are below the API's prefix.</param>
internal abstract class FolderController<TEntity>(IEntityTypeContainerService<TEntity> folders, CurrentUser current, string resource)
    : ManagementController
    where TEntity : ITreeEntity
{
    /// <summary>One folder.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<FolderResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) => await folders.GetAsync(id) is { } folder
        ? Ok(new FolderResponseModel(folder.Key, folder.Trashed, folder.Name ?? string.Empty))
        : Failed(EntityContainerOperationStatus.NotFound);

    /// <summary>Adds a folder.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateFolderRequestModel model)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> created =
            await folders.CreateAsync(model.Id, model.Name, model.Parent?.Id, current.Key);
        return created is { Success: true, Result: { } folder } ? CreatedAs(resource, folder.Key) : Failed(created.Status, FolderProblems.Table);
    }

    /// <summary>Renames a folder.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateFolderResponseModel model) =>
        Outcome(await folders.UpdateAsync(id, model.Name, current.Key), FolderProblems.Table);

    /// <summary>Deletes a folder that is empty.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id) => Outcome(await folders.DeleteAsync(id, current.Key), FolderProblems.Table);
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>What documents of a type can begin with.</summary>
[ManagementRoute("document-type/{id:guid}/blueprint")]
[RequireSection(Constants.Applications.Content, Constants.Applications.Settings)]
internal sealed class DocumentTypeBlueprintController(IContentBlueprintEditingService blueprints) : ManagementController
{
    /// <summary>The blueprints of a type.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<DocumentTypeBlueprintItemResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id, [FromQuery] Paging paging)
    {
        Attempt<PagedModel<IContent>?, ContentEditingOperationStatus> found =
            await blueprints.GetPagedByContentTypeAsync(id, paging.Skip, paging.Take);
        return found is { Success: true, Result: { } page } ? Ok(page.ToPaged(DocumentTypeBlueprintItemResponseModel.Of)) : Failed(found.Status);
    }
}

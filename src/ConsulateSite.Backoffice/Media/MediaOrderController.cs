using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Media;

/// <summary>The order of media below the same parent.</summary>
[ManagementRoute("media")]
[RequireSection(Constants.Applications.Media)]
internal sealed class MediaOrderController(IMediaEditingService editing, MediaAccess access, CurrentUser current) : ManagementController
{
    /// <summary>Puts media in the order that somebody made by hand.</summary>
    [HttpPut("sort")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Sort(SortingRequestModel model)
    {
        await access.RequireParentAsync(model.Parent?.Id);
        return Answer(await editing.SortAsync(model.Parent?.Id, model.ToModels(), current.Key));
    }

    /// <summary>Sorts the children of a medium by name or date.</summary>
    [HttpPut("{id:guid}/sort-children")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> SortChildren(Guid id, SortMediaChildrenByFieldRequestModel model)
    {
        await access.RequireAsync(id);
        return Answer(await editing.SortByFieldAsync(id, model.Field, model.Direction, current.Key));
    }

    /// <summary>Sorts the media at the root by name or date.</summary>
    [HttpPut("root/sort-children")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> SortRoot(SortMediaChildrenByFieldRequestModel model)
    {
        await access.RequireRootAsync();
        return Answer(await editing.SortByFieldAsync(null, model.Field, model.Direction, current.Key));
    }

    private IActionResult Answer(ContentEditingOperationStatus status) =>
        status == ContentEditingOperationStatus.Success ? Ok() : Failed(status, ContentEditingProblems.Table);
}

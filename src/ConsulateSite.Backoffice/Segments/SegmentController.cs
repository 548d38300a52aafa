using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Segments;

/// <summary>Variants of content beside languages. A site has them when it registers a segment service of its own; ours has none.</summary>
[ManagementRoute("")]
internal sealed class SegmentController(ISegmentService segments, DocumentAccess access) : ManagementController
{
    /// <summary>All segments.</summary>
    [HttpGet("segment")]
    [RequireAnySection]
    [ProducesResponseType<Paged<SegmentResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All([FromQuery] Paging paging) => Answer(await segments.GetPagedSegmentsAsync(paging.Skip, paging.Take));

    /// <summary>The segments that a document can have.</summary>
    [HttpGet("document/{id:guid}/available-segment-options")]
    [RequireSection(Constants.Applications.Content)]
    [ProducesResponseType<Paged<SegmentResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> OfDocument(Guid id, [FromQuery] Paging paging)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
#pragma warning disable CS0618 // There is no other way to ask for them yet.
        return Answer(await segments.GetPagedSegmentsForDocumentAsync(id, paging.Skip, paging.Take));
#pragma warning restore CS0618
    }

    private IActionResult Answer(Attempt<PagedModel<Segment>?, SegmentOperationStatus> attempt) =>
        attempt is { Success: true, Result: { } found } ? Ok(found.ToPaged(SegmentResponseModel.Of)) : Failed(attempt.Status);
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Insights.Opinions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>What readers say of the documents that the user may read.</summary>
[ManagementRoute("insights/feedback")]
[RequireSection(Constants.Applications.Content)]
internal sealed class FeedbackController(OpinionStore opinions, NamedDocuments documents, DocumentAccess access) : ManagementController
{
    /// <summary>What was said of each document in each language, those that need work first.</summary>
    /// <param name="culture">Only those of the language.</param>
    /// <param name="days">Of the last so many days.</param>
    /// <param name="paging">Which part.</param>
    [HttpGet]
    public async Task<ActionResult<Paged<PageFeedbackResponseModel>>> Pages(string? culture, int? days, [FromQuery] Paging paging)
    {
        IReadOnlyList<PageOpinions> found = opinions.FindPages(Period.Of(days), culture);
        IReadOnlyDictionary<Guid, IDocumentEntitySlim> named = await documents.FindAsync(found.Select(page => page.Page));
        return Paged<PageFeedbackResponseModel>.Of(
            [.. found.Where(page => named.ContainsKey(page.Page)).Select(page => PageFeedbackResponseModel.Of(page, named[page.Page]))], paging);
    }

    /// <summary>What readers wrote, the latest first.</summary>
    /// <param name="culture">Only about those of the language.</param>
    /// <param name="document">Only about the document.</param>
    /// <param name="days">In the last so many days.</param>
    /// <param name="paging">Which part.</param>
    [HttpGet("remark")]
    public async Task<ActionResult<Paged<RemarkResponseModel>>> Remarks(string? culture, Guid? document, int? days, [FromQuery] Paging paging)
    {
        if (document is { } key)
        {
            await access.RequireAsync(key, ActionBrowse.ActionLetter);
        }

        IReadOnlyList<Remark> found = opinions.FindRemarks(Period.Of(days), culture, document);
        IReadOnlyDictionary<Guid, IDocumentEntitySlim> named = await documents.FindAsync(found.Select(remark => remark.Page));
        return Paged<RemarkResponseModel>.Of(
            [.. found.Where(remark => named.ContainsKey(remark.Page)).Select(remark => RemarkResponseModel.Of(remark, named[remark.Page]))], paging);
    }

    /// <summary>Deletes what a reader wrote, such as a text that names somebody.</summary>
    /// <param name="id">The number of the remark.</param>
    [HttpDelete("remark/{id}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> DeleteRemark(long id)
    {
        if (opinions.FindRemark(id) is not { } remark)
        {
            return Missing("There is no such remark.");
        }

        await access.RequireAsync(remark.Page, ActionUpdate.ActionLetter);
        await opinions.DeleteRemarkAsync(id);
        return Ok();
    }
}

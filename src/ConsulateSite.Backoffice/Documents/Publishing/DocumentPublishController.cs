using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents.Publishing;

/// <summary>Puts documents on the site and takes them off it.</summary>
[ManagementRoute("document/{id:guid}")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentPublishController(
    IContentPublishingService publishing,
    IContentEditingService contents,
    FinishedBranches finished,
    DocumentAccess access,
    CultureAccess cultures,
    CurrentUser current) : ManagementController
{
    private const string All = "*";

    /// <summary>Publishes languages, at once or at a time.</summary>
    [HttpPut("publish")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Publish(Guid id, PublishDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionPublish.ActionLetter);
        await cultures.RequireAsync(model.PublishSchedules.Select(x => x.Culture));
        CulturePublishScheduleModel[] schedules = [.. model.PublishSchedules.Select(x => new CulturePublishScheduleModel
        {
            Culture = x.Culture,
            Schedule = x.Schedule is { } schedule
                ? new ContentScheduleModel { PublishDate = schedule.PublishTime, UnpublishDate = schedule.UnpublishTime }
                : null,
        })];
        return Outcome(await publishing.PublishAsync(id, schedules, current.Key), PublishingProblems.Table);
    }

    /// <summary>Takes languages off the site; all of them where none is named.</summary>
    [HttpPut("unpublish")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Unpublish(Guid id, UnpublishDocumentRequestModel model)
    {
        await access.RequireAsync(id, ActionUnpublish.ActionLetter);
        bool varies = (await contents.GetAsync(id))?.ContentType.VariesByCulture() == true;
        HashSet<string>? named = model.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? (varies ? [All] : null);
        await cultures.RequireAsync(varies ? named! : []);
        return Outcome(await publishing.UnpublishAsync(id, named, current.Key), PublishingProblems.Table);
    }

    /// <summary>Publishes a document and what lies below it. The answer comes when all is done.</summary>
    [HttpPut("publish-with-descendants")]
    [ProducesResponseType<PublishWithDescendantsResultModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> PublishBranch(Guid id, PublishDocumentWithDescendantsRequestModel model)
    {
        await access.RequireAsync(id, ActionPublish.ActionLetter);
        await access.RequireDescendantsAsync(id, ActionPublish.ActionLetter);
        IContent? document = await contents.GetAsync(id);
        // The client calls the language of what has none by a name of its own.
        string[] languages = document?.ContentType.VariesByCulture() == true ? [.. model.Cultures] : [All];
        await cultures.RequireAsync(languages);
        PublishBranchFilter filter = model.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> published =
            await publishing.PublishBranchAsync(id, languages, filter, current.Key, useBackgroundThread: false);
        return published.Success
            ? Ok(new PublishWithDescendantsResultModel(finished.Add(), IsComplete: true))
            : Failed(published.Status, PublishingProblems.Table);
    }

    /// <summary>Whether a document and what lies below it have been published.</summary>
    [HttpGet("publish-with-descendants/result/{taskId:guid}")]
    [ProducesResponseType<PublishWithDescendantsResultModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> BranchResult(Guid id, Guid taskId)
    {
        await access.RequireAsync(id, ActionPublish.ActionLetter);
        return finished.Contains(taskId)
            ? Ok(new PublishWithDescendantsResultModel(taskId, IsComplete: true))
            : Failed(ContentPublishingOperationStatus.TaskResultNotFound, PublishingProblems.Table);
    }
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Mail;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>Of what the current user hears by mail when somebody else does it to a document or below it.</summary>
[ManagementRoute("document/{id:guid}/notifications")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentNotificationController(
    INotificationService notifications, IContentService contents, AccountMails mails, DocumentAccess access, CurrentUser current) : ManagementController
{
    private static readonly OperationProblem NoMail = new(
        StatusCodes.Status400BadRequest, "No mail", "This site sends no mail. Somebody who operates it can name a mail server in its settings.");

    private static readonly OperationProblem UnknownAction = new(
        StatusCodes.Status400BadRequest, "Unknown action", "One of the actions is not known, or nobody is told of it.");

    /// <summary>What one can hear of, and whether the user does.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<DocumentNotificationResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id)
    {
        IContent document = await FindAsync(id);
        HashSet<string> own = (notifications.GetUserNotifications(current.User) ?? [])
            .Where(x => x.EntityId == document.Id)
            .Select(x => x.Action)
            .ToHashSet(StringComparer.Ordinal);
        return Ok(WatchedActions.All.Select(x => new DocumentNotificationResponseModel(x.Letter, x.Alias, own.Contains(x.Letter))).ToArray());
    }

    /// <summary>Lets the user hear of these actions and of no others.</summary>
    [HttpPut]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentNotificationsRequestModel model)
    {
        IContent document = await FindAsync(id);
        if (model.SubscribedActionIds.Except(WatchedActions.All.Select(x => x.Letter), StringComparer.Ordinal).Any())
        {
            return BadRequest(UnknownAction.ToDetails("UnknownAction"));
        }

        // Whoever wants to hear of nothing is served without mail as well.
        if (model.SubscribedActionIds.Count > 0 && !mails.CanSend())
        {
            return BadRequest(NoMail.ToDetails("NoMail"));
        }

        notifications.SetNotifications(current.User, document, [.. model.SubscribedActionIds]);
        return Ok();
    }

    private async Task<IContent> FindAsync(Guid id)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter, ActionNotify.ActionLetter);
        return contents.GetById(id) ?? throw OperationRefusedException.NotFound("There is no such document.");
    }
}

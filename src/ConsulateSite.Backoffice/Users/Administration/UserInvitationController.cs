using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Invites users by mail, with a link to the page on which they choose their password.</summary>
[ManagementRoute("user/invite")]
[RequireAdministrator]
internal sealed class UserInvitationController(IUserService users, CurrentUser current) : ManagementController
{
    /// <summary>Adds a user, and writes to them.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Invite(InviteUserRequestModel model)
    {
        Attempt<UserInvitationResult, UserOperationStatus> invited = await users.InviteAsync(current.Key, new UserInviteModel
        {
            Id = model.Id,
            Email = model.Email,
            UserName = model.UserName,
            Name = model.Name,
            Message = model.Message,
            UserGroupKeys = ReferenceByIdModel.Keys(model.UserGroupIds),
        });
        return invited.Success ? CreatedAs("user", invited.Result.InvitedUser!.Key) : Failed(invited.Status, UserProblems.Table);
    }

    /// <summary>Writes once more to somebody who has not accepted yet.</summary>
    [HttpPost("resend")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Resend(ResendInviteUserRequestModel model) => Outcome(
        await users.ResendInvitationAsync(current.Key, new UserResendInviteModel { InvitedUserKey = model.User.Id, Message = model.Message }),
        UserProblems.Table);
}

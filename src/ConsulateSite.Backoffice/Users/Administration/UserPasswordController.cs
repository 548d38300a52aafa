using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>The passwords of others. Who gets a new one is signed out everywhere.</summary>
[ManagementRoute("user/{id:guid}")]
[RequireAdministrator]
internal sealed class UserPasswordController(IUserService users, CurrentUser current) : ManagementController
{
    /// <summary>Sets a password that the administrator chose.</summary>
    [HttpPost("change-password")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Change(Guid id, ChangePasswordUserRequestModel model)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            current.Key, new ChangeUserPasswordModel { UserKey = id, NewPassword = model.NewPassword });
        return await AnswerAsync(id, changed, Ok);
    }

    /// <summary>Sets a password that nobody chose, and shows it once.</summary>
    [HttpPost("reset-password")]
    [ProducesResponseType<ResetPasswordUserResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Reset(Guid id)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ResetPasswordAsync(current.Key, id);
        return await AnswerAsync(id, changed, () => Ok(new ResetPasswordUserResponseModel(changed.Result.ResetPassword)));
    }

    private async Task<IActionResult> AnswerAsync(Guid id, Attempt<PasswordChangedModel, UserOperationStatus> changed, Func<IActionResult> answer)
    {
        if (!changed.Success)
        {
            throw UserProblems.PasswordNotChanged(changed);
        }

        if (id != current.Key && await users.GetAsync(id) is { } user)
        {
            users.ClearLoginSessions(user.Id);
        }

        return answer();
    }
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>The own account. Open to everybody who is signed in, whatever they may do otherwise.</summary>
[ManagementRoute("user/current")]
internal sealed class CurrentUserController(
    CurrentUser current, CurrentUserModels models, IUserService users, BackofficeSessions sessions) : ManagementController
{
    /// <summary>Who is signed in, and what they may do.</summary>
    [HttpGet]
    public async Task<ActionResult<CurrentUserResponseModel>> Get() => await models.CreateAsync(current.User);

    /// <summary>Chooses the language of the backoffice.</summary>
    [HttpPut("profile")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> UpdateProfile(UpdateCurrentUserRequestModel model) => Outcome(
        await users.UpdateProfileAsync(current.Key, new UserUpdateProfileModel { LanguageIsoCode = model.LanguageIsoCode }), UserProblems.Table);

    /// <summary>Changes the own password. All other sessions of the user end.</summary>
    [HttpPost("change-password")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> ChangePassword(ChangePasswordCurrentUserRequestModel model)
    {
        Guid key = current.Key;
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            key, new ChangeUserPasswordModel { UserKey = key, OldPassword = model.OldPassword, NewPassword = model.NewPassword });
        if (!changed.Success)
        {
            throw UserProblems.PasswordNotChanged(changed);
        }

        await sessions.KeepAsync(HttpContext, key);
        return Ok();
    }

    /// <summary>Accounts of other sites that could vouch for the user: there are none.</summary>
    [HttpGet("login-providers")]
    public ActionResult<IReadOnlyList<UserExternalLoginProviderModel>> LoginProviders() => Array.Empty<UserExternalLoginProviderModel>();
}

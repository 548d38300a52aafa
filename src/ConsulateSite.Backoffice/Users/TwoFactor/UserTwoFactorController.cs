using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.TwoFactor;

/// <summary>The second factor of other users.</summary>
[ManagementRoute("user/{id:guid}/2fa")]
internal sealed class UserTwoFactorController(
    IUserService users, IUserTwoFactorLoginService logins, CurrentUser current, SecurityLog log) : ManagementController
{
    /// <summary>What there is, and whether it is on.</summary>
    [HttpGet]
    [RequireSection(Constants.Applications.Users)]
    [ProducesResponseType<IReadOnlyList<UserTwoFactorProviderModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All(Guid id)
    {
        Attempt<IEnumerable<UserTwoFactorProviderModel>, TwoFactorOperationStatus> providers = await logins.GetProviderNamesAsync(id);
        return providers.Success ? Ok(providers.Result) : Failed(providers.Status, TwoFactorProblems.Table);
    }

    /// <summary>
    /// Switches one off, for somebody who has lost the phone, and signs that user out everywhere. The own one needs a code, so that a
    /// session alone is not enough.
    /// </summary>
    [HttpDelete("{providerName}")]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Disable(Guid id, string providerName)
    {
        if (id == current.Key)
        {
            return Forbidden();
        }

        Attempt<TwoFactorOperationStatus> disabled = await logins.DisableAsync(id, providerName);
        if (!disabled.Success)
        {
            return Failed(disabled.Result, TwoFactorProblems.Table);
        }

        IUser user = (await users.GetAsync(id))!;
        users.ClearLoginSessions(user.Id);
        await log.WriteAsync(current.User, user, "umbraco/user/two-factor/disable", "second factor switched off");
        return Ok();
    }
}

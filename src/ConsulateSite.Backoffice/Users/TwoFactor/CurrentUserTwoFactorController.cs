using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.SignIn;
using ConsulateSite.Backoffice.SignIn.TwoFactor;
using ConsulateSite.Backoffice.Users.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.TwoFactor;

/// <summary>The own second factor.</summary>
[ManagementRoute("user/current/2fa")]
internal sealed class CurrentUserTwoFactorController(
    CurrentUser current,
    IUserTwoFactorLoginService logins,
    SecondFactor factor,
    SecondFactorRule rule,
    UserSessions sessions,
    SecurityLog log) : ManagementController
{
    private static readonly OperationProblem Required = new(
        StatusCodes.Status400BadRequest, "Demanded", "This site demands a second factor of you. With a new phone, ask an administrator to switch the old one off.");

    /// <summary>What there is, and whether it is on.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<UserTwoFactorProviderModel>>> All() => (await logins.GetProviderNamesAsync(current.Key)).Result.ToArray();

    /// <summary>What is needed to set one up: a new secret every time, which holds nothing until a code of it comes back.</summary>
    [HttpGet("{providerName}")]
    [ProducesResponseType<ISetupTwoFactorModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Setup(string providerName)
    {
        Attempt<ISetupTwoFactorModel, TwoFactorOperationStatus> setup = await logins.GetSetupInfoAsync(current.Key, providerName);
        return setup.Success ? Ok(setup.Result) : Failed(setup.Status, TwoFactorProblems.Table);
    }

    /// <summary>Switches one on, and ends the sessions that began without it. The answer says nothing more about its set-up.</summary>
    [HttpPost("{providerName}")]
    [ProducesResponseType<ISetupTwoFactorModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Enable(string providerName, EnableTwoFactorRequestModel model)
    {
        Attempt<TwoFactorOperationStatus> enabled = await logins.ValidateAndSaveAsync(providerName, current.Key, model.Secret, model.Code);
        if (!enabled.Success)
        {
            return Failed(enabled.Result, TwoFactorProblems.Table);
        }

        // The code has shown that the app works, and cannot be used again to sign in.
        await factor.UseAsync(current.User, model.Code);
        sessions.EndOthers(current.User, HttpContext.User);
        await log.WriteAsync(current.User, current.User, "umbraco/user/two-factor/enable", "second factor switched on");
        return Ok(new NoopSetupTwoFactorModel());
    }

    /// <summary>Makes the codes to keep on paper; they are shown this once. Umbraco's own API has no such operation.</summary>
    [HttpPost("{providerName}/recovery-codes")]
    [ProducesResponseType<IReadOnlyList<string>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> CreateRecoveryCodes(string providerName)
    {
        if (providerName != AuthenticatorApp.Name || factor.CreateRecoveryCodes(current.Key) is not { } codes)
        {
            return Missing("The second factor is not on, or has its recovery codes already. Switching it off and on again gives new ones.");
        }

        await log.WriteAsync(current.User, current.User, "umbraco/user/two-factor/recovery-codes", "recovery codes made");
        return Ok(codes);
    }

    /// <summary>Switches one off, with a code of it or a recovery code, and ends the user's other sessions.</summary>
    [HttpDelete("{providerName}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Disable(string providerName, [FromQuery] string? code, CancellationToken cancellationToken)
    {
        if (rule.Binds(current.User))
        {
            return BadRequest(Required.ToDetails("Required"));
        }

        if (!await factor.ConfirmAsync(current.Key, code ?? string.Empty, cancellationToken))
        {
            return Failed(TwoFactorOperationStatus.InvalidCode, TwoFactorProblems.Table);
        }

        Attempt<TwoFactorOperationStatus> disabled = await logins.DisableAsync(current.Key, providerName);
        if (!disabled.Success)
        {
            return Failed(disabled.Result, TwoFactorProblems.Table);
        }

        sessions.EndOthers(current.User, HttpContext.User);
        await log.WriteAsync(current.User, current.User, "umbraco/user/two-factor/disable", "second factor switched off");
        return Ok();
    }
}

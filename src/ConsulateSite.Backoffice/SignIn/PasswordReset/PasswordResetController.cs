using ConsulateSite.Backoffice.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

/// <summary>The pages on which somebody asks for a link by mail, and sets a password with it. They work without script.</summary>
[Route(SignInController.Address)]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class PasswordResetController(
    IUserService users, IUserForgotPasswordSender mails, ForgottenPasswords forgotten, SignInGuard guard) : SignInPageController
{
    private const string AskView = "~/SignIn/PasswordReset/ForgottenPassword.cshtml";
    private const string SetView = "~/SignIn/PasswordReset/SetPassword.cshtml";
    private const int LongestInput = 256;

    private SignInTexts Texts => SignInLanguage.Of(Request);

    /// <summary>Asks for the address.</summary>
    [HttpGet("forgotten")]
    public IActionResult Ask() => mails.CanSend()
        ? Answer(AskView, new ForgottenPasswordPage(Texts), StatusCodes.Status200OK)
        : Answer(AskView, new ForgottenPasswordPage(Texts, Notice: Texts.AskAdministrator), StatusCodes.Status200OK);

    /// <summary>Sends a link, if there is such an address.</summary>
    [HttpPost("forgotten")]
    public async Task<IActionResult> Send([FromForm] string? email)
    {
        if (await guard.WhyRefusedAsync(HttpContext, Texts) is { } refusal)
        {
            return Answer(AskView, new ForgottenPasswordPage(Texts, Error: refusal.Reason), refusal.Status);
        }

        if (mails.CanSend() && email is { Length: > 0 and <= LongestInput })
        {
            forgotten.Add(email.Trim());
        }

        return Answer(AskView, new ForgottenPasswordPage(Texts, Notice: Texts.LinkSent), StatusCodes.Status200OK);
    }

    /// <summary>Asks for the new password.</summary>
    [HttpGet("password")]
    public IActionResult Choose(Guid user, string? token, bool invitation) =>
        Answer(SetView, new SetPasswordPage(Texts, user, token ?? string.Empty, invitation), StatusCodes.Status200OK);

    /// <summary>Sets the password.</summary>
    [HttpPost("password")]
    public async Task<IActionResult> Set([FromForm] Guid user, [FromForm] string? token, [FromForm] bool invitation, [FromForm] string? password)
    {
        SetPasswordPage page = new(Texts, user, token ?? string.Empty, invitation);
        if (await guard.WhyRefusedAsync(HttpContext, Texts) is { } refusal)
        {
            return Answer(SetView, page with { Error = refusal.Reason }, refusal.Status);
        }

        if (page.Token.Length == 0 || password is not { Length: > 0 and <= LongestInput })
        {
            return Answer(SetView, page with { Error = Texts.PasswordRefused }, StatusCodes.Status400BadRequest);
        }

        Attempt<PasswordChangedModel, UserOperationStatus> changed = invitation
            ? await users.CreateInitialPasswordAsync(user, page.Token, password)
            : await users.ResetPasswordAsync(user, page.Token, password);
        return changed.Success
            ? BackToPassword()
            : Answer(SetView, page with { Error = Texts.PasswordRefused }, StatusCodes.Status400BadRequest);
    }
}

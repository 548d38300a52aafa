using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>
/// The page on which users set up the second factor that the site demands of them, after the password and before they are signed in. It works
/// without script.
/// </summary>
[Route(Address)]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SecondFactorSetUpController(
    SecondFactorSetUp setUp, SecondStepCookie cookie, BackofficeSessions sessions, SignInGuard guard) : SignInPageController
{
    /// <summary>Where the page is.</summary>
    public const string Address = SignInController.Address + "/set-up";

    private const string SetUpView = "~/SignIn/TwoFactor/SecondFactorSetUp.cshtml";
    private const string CodesView = "~/SignIn/TwoFactor/RecoveryCodes.cshtml";
    private const int LongestInput = 64;

    private SignInTexts Texts => SignInLanguage.Of(Request);

    /// <summary>Shows a new secret, to those whose password was right and who have none yet.</summary>
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = SignInController.ReturnParameter)] string? returnUrl) =>
        await FindAsync() is { } user ? Answer(SetUpView, await PageAsync(user, returnUrl), StatusCodes.Status200OK) : BackToPassword();

    /// <summary>Switches the second factor on, signs in, and shows the recovery codes.</summary>
    [HttpPost]
    public async Task<IActionResult> Enable(
        [FromForm] string? secret,
        [FromForm] string? code,
        [FromForm(Name = SignInController.ReturnParameter)] string? returnUrl,
        CancellationToken cancellationToken)
    {
        SignInRefusal? refusal = await guard.WhyRefusedAsync(HttpContext, Texts);
        if (await FindAsync() is not { } known)
        {
            return BackToPassword();
        }

        if (refusal is not null)
        {
            return Answer(SetUpView, await PageAsync(known, returnUrl) with { Error = refusal.Reason }, refusal.Status);
        }

        string target = SignInController.Target(Url, returnUrl);
        return IsPlausible(secret) && IsPlausible(code) && await setUp.EnableAsync(known, secret!, code!, cancellationToken) is { } codes
            ? await BeginAsync(known, new RecoveryCodesPage(Texts, target, codes))
            : Answer(SetUpView, setUp.Again(Texts, target, known, secret) with { Error = Texts.CodeFailed }, StatusCodes.Status400BadRequest);
    }

    private static bool IsPlausible(string? input) => input is { Length: > 0 and <= LongestInput };

    private async Task<IUser?> FindAsync() => cookie.Read(HttpContext) is { } user && await setUp.IsNeededAsync(user) ? user : null;

    private Task<SecondFactorSetUpPage> PageAsync(IUser user, string? returnUrl) => setUp.BeginAsync(Texts, SignInController.Target(Url, returnUrl), user);

    private async Task<IActionResult> BeginAsync(IUser user, RecoveryCodesPage page)
    {
        SecondStepCookie.Delete(HttpContext);
        await sessions.BeginAsync(HttpContext, user);
        return Answer(CodesView, page, StatusCodes.Status200OK);
    }
}

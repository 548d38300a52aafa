using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>The page on which users with a second factor enter its code, after the password. It works without script.</summary>
[Route(Address)]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SecondStepController(SecondFactor factor, SecondStepCookie cookie, BackofficeSessions sessions, SignInGuard guard)
    : SignInPageController
{
    /// <summary>Where the page is.</summary>
    public const string Address = SignInController.Address + "/code";

    private const string ViewPath = "~/SignIn/TwoFactor/SecondStep.cshtml";
    private const int LongestInput = 40;

    /// <summary>Shows the page, to those whose password was right.</summary>
    [HttpGet]
    public IActionResult Show([FromQuery(Name = SignInController.ReturnParameter)] string? returnUrl) =>
        cookie.Read(HttpContext) is null ? BackToPassword() : Answer(ViewPath, Page(returnUrl), StatusCodes.Status200OK);

    /// <summary>Signs somebody in.</summary>
    [HttpPost]
    public async Task<IActionResult> SignInUser(
        [FromForm] string? code, [FromForm(Name = SignInController.ReturnParameter)] string? returnUrl, CancellationToken cancellationToken)
    {
        SecondStepPage page = Page(returnUrl);
        if (await guard.WhyRefusedAsync(HttpContext, page.Texts) is { } refusal)
        {
            return Answer(ViewPath, page with { Error = refusal.Reason }, refusal.Status);
        }

        if (cookie.Read(HttpContext) is not { } known)
        {
            return BackToPassword();
        }

        IUser? user = code is { Length: > 0 and <= LongestInput } ? await factor.SignInAsync(known.Key, code, cancellationToken) : null;
        if (user is null)
        {
            return Answer(ViewPath, page with { Error = page.Texts.CodeFailed }, StatusCodes.Status400BadRequest);
        }

        SecondStepCookie.Delete(HttpContext);
        await sessions.BeginAsync(HttpContext, user);
        return LocalRedirect(page.ReturnUrl);
    }

    private SecondStepPage Page(string? returnUrl) => new(SignInLanguage.Of(Request), SignInController.Target(Url, returnUrl));
}

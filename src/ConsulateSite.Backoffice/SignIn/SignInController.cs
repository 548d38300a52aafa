using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The page on which users sign in. It works without script and looks like nobody's business to search engines.</summary>
[Route(Address)]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SignInController(
    PasswordSignIn passwords, BackofficeSessions sessions, SignInRateLimit rateLimit, IAntiforgery antiforgery) : Controller
{
    /// <summary>Where the page is.</summary>
    public const string Address = "/umbraco/login";

    /// <summary>The name of the parameter that says where to go afterwards.</summary>
    public const string ReturnParameter = "returnUrl";

    private const string Home = "/umbraco";
    private const string ViewPath = "~/SignIn/SignInPage.cshtml";
    private const int LongestInput = 256;

    /// <summary>Shows the page.</summary>
    [HttpGet]
    public IActionResult Show([FromQuery(Name = ReturnParameter)] string? returnUrl)
    {
        SignInPage page = Page(returnUrl);
        return SafeConnection.Is(Request) ? Answer(page, StatusCodes.Status200OK) : Refuse(page, texts => texts.Insecure, StatusCodes.Status403Forbidden);
    }

    /// <summary>Signs somebody in.</summary>
    [HttpPost]
    public async Task<IActionResult> SignInUser(
        [FromForm] string? username,
        [FromForm] string? password,
        [FromForm(Name = ReturnParameter)] string? returnUrl,
        CancellationToken cancellationToken)
    {
        SignInPage page = Page(returnUrl) with { Username = username };
        if (!SafeConnection.Is(Request))
        {
            return Refuse(page, texts => texts.Insecure, StatusCodes.Status403Forbidden);
        }

        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return Refuse(page, texts => texts.Expired, StatusCodes.Status400BadRequest);
        }

        if (!rateLimit.Allows(HttpContext))
        {
            return Refuse(page, texts => texts.TooMany, StatusCodes.Status429TooManyRequests);
        }

        IUser? user = IsPlausible(username) && IsPlausible(password)
            ? await passwords.CheckAsync(username!, password!, cancellationToken)
            : null;
        if (user is null)
        {
            return Refuse(page, texts => texts.Failed, StatusCodes.Status400BadRequest);
        }

        await sessions.BeginAsync(HttpContext, user);
        return LocalRedirect(page.ReturnUrl);
    }

    /// <summary>The style sheet of the page.</summary>
    [HttpGet("style.css")]
    public IActionResult Style()
    {
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(SignInFiles.Open(SignInFiles.Style), "text/css; charset=utf-8");
    }

    private static bool IsPlausible(string? input) => !string.IsNullOrEmpty(input) && input.Length <= LongestInput;

    private SignInPage Page(string? returnUrl) => new(SignInLanguage.Of(Request), Url.IsLocalUrl(returnUrl) ? returnUrl! : Home);

    private ViewResult Refuse(SignInPage page, Func<SignInTexts, string> reason, int status) =>
        Answer(page with { Error = reason(page.Texts) }, status);

    private ViewResult Answer(SignInPage page, int status)
    {
        Response.StatusCode = status;
        Response.Headers.CacheControl = "no-cache, no-store";
        return View(ViewPath, page);
    }
}

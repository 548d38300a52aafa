using ConsulateSite.Backoffice.SignIn.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The page on which users sign in. It works without script and looks like nobody's business to search engines.</summary>
[Route(Address)]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SignInController(
    PasswordSignIn passwords, BackofficeSessions sessions, SecondStepCookie secondStep, SignInGuard guard, IEventAggregator events)
    : SignInPageController
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
        return SafeConnection.Is(Request)
            ? Answer(ViewPath, page, StatusCodes.Status200OK)
            : Answer(ViewPath, page with { Error = page.Texts.Insecure }, StatusCodes.Status403Forbidden);
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
        if (await guard.WhyRefusedAsync(HttpContext, page.Texts) is { } refusal)
        {
            return Answer(ViewPath, page with { Error = refusal.Reason }, refusal.Status);
        }

        PasswordAnswer? answer = IsPlausible(username) && IsPlausible(password)
            ? await passwords.CheckAsync(username!, password!, cancellationToken)
            : null;
        return answer switch
        {
            null => Answer(ViewPath, page with { Error = page.Texts.Failed }, StatusCodes.Status400BadRequest),
            { Next: NextStep.Code } => AskForCode(answer, page),
            { Next: NextStep.SetUp } => AskToSetUp(answer, page),
            _ => await BeginAsync(answer, page),
        };
    }

    /// <summary>The style sheet of the page.</summary>
    [HttpGet("style.css")]
    public IActionResult Style()
    {
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(SignInFiles.Open(SignInFiles.Style), "text/css; charset=utf-8");
    }

    private static bool IsPlausible(string? input) => !string.IsNullOrEmpty(input) && input.Length <= LongestInput;

    /// <summary>Where to go after signing in: an address of this site, whatever the request says.</summary>
    internal static string Target(IUrlHelper urls, string? returnUrl) => urls.IsLocalUrl(returnUrl) ? returnUrl! : Home;

    private SignInPage Page(string? returnUrl) => new(SignInLanguage.Of(Request), Target(Url, returnUrl));

    private async Task<IActionResult> BeginAsync(PasswordAnswer answer, SignInPage page)
    {
        await sessions.BeginAsync(HttpContext, answer.User);
        return LocalRedirect(page.ReturnUrl);
    }

    private LocalRedirectResult AskForCode(PasswordAnswer answer, SignInPage page)
    {
        secondStep.Write(HttpContext, answer.User);
        events.Publish(new UserTwoFactorRequestedNotification(answer.User.Key));
        return LocalRedirect(AfterPassword(SecondStepController.Address, page));
    }

    private LocalRedirectResult AskToSetUp(PasswordAnswer answer, SignInPage page)
    {
        secondStep.Write(HttpContext, answer.User);
        return LocalRedirect(AfterPassword(SecondFactorSetUpController.Address, page));
    }

    private static string AfterPassword(string address, SignInPage page) =>
        address + new QueryBuilder { { SignInLanguage.Parameter, page.Texts.Language }, { ReturnParameter, page.ReturnUrl } };
}

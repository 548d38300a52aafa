using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Pages around the sign-in, which nobody keeps.</summary>
internal abstract class SignInPageController : Controller
{
    /// <summary>Answers with a page.</summary>
    /// <param name="view">The path of its view.</param>
    /// <param name="page">What it shows.</param>
    /// <param name="status">The status code of the answer.</param>
    protected ViewResult Answer(string view, ISignInPage page, int status)
    {
        Response.StatusCode = status;
        Response.Headers.CacheControl = "no-cache, no-store";
        return View(view, page);
    }

    /// <summary>Leads back to the first step, in the same language.</summary>
    protected LocalRedirectResult BackToPassword() =>
        LocalRedirect($"{SignInController.Address}?{SignInLanguage.Parameter}={SignInLanguage.Of(Request).Language}");
}

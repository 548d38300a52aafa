using Microsoft.AspNetCore.Http.Extensions;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What the sign-in page shows.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="ReturnUrl">Where to go after signing in; an address of this site.</param>
/// <param name="Username">What was entered before.</param>
/// <param name="Error">Why the attempt before failed.</param>
internal sealed record SignInPage(SignInTexts Texts, string ReturnUrl, string? Username = null, string? Error = null) : ISignInPage
{
    public string Title => Texts.Title;

    public string? AddressIn(SignInTexts texts) => SignInController.Address + new QueryBuilder
    {
        { SignInLanguage.Parameter, texts.Language },
        { SignInController.ReturnParameter, ReturnUrl },
    };
}

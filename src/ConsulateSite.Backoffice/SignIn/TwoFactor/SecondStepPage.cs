using Microsoft.AspNetCore.Http.Extensions;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>What the page of the second step shows.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="ReturnUrl">Where to go after signing in; an address of this site.</param>
/// <param name="Error">Why the attempt before failed.</param>
internal sealed record SecondStepPage(SignInTexts Texts, string ReturnUrl, string? Error = null) : ISignInPage
{
    public string Title => Texts.CodeTitle;

    public string? AddressIn(SignInTexts texts) => SecondStepController.Address + new QueryBuilder
    {
        { SignInLanguage.Parameter, texts.Language },
        { SignInController.ReturnParameter, ReturnUrl },
    };
}

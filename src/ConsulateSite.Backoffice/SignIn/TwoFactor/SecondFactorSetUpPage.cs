using Microsoft.AspNetCore.Http.Extensions;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>What the page shows on which a second factor is set up.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="ReturnUrl">Where to go after signing in; an address of this site.</param>
/// <param name="Secret">The secret in Base32, to enter by hand.</param>
/// <param name="Picture">The secret as a picture that the app reads, in a data address.</param>
/// <param name="Error">Why the attempt before failed.</param>
internal sealed record SecondFactorSetUpPage(SignInTexts Texts, string ReturnUrl, string Secret, string Picture, string? Error = null) : ISignInPage
{
    public string Title => Texts.SetUpTitle;

    public string? AddressIn(SignInTexts texts) => SecondFactorSetUpController.Address + new QueryBuilder
    {
        { SignInLanguage.Parameter, texts.Language },
        { SignInController.ReturnParameter, ReturnUrl },
    };
}

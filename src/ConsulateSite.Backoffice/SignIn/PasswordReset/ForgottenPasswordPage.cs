namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

/// <summary>What the page shows on which somebody asks for a link.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="Notice">What happened; then there is nothing to fill in.</param>
/// <param name="Error">Why the attempt before failed.</param>
internal sealed record ForgottenPasswordPage(SignInTexts Texts, string? Notice = null, string? Error = null) : ISignInPage
{
    public string Title => Texts.Forgotten;

    public string? AddressIn(SignInTexts texts) => $"{SignInController.Address}/forgotten?{SignInLanguage.Parameter}={texts.Language}";
}

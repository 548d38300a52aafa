namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>What the page shows that follows the set-up of a second factor.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="ReturnUrl">Where to go on; an address of this site.</param>
/// <param name="Codes">The codes, which are shown this once.</param>
internal sealed record RecoveryCodesPage(SignInTexts Texts, string ReturnUrl, IReadOnlyList<string> Codes) : ISignInPage
{
    public string Title => Texts.RecoveryTitle;

    public string? Error => null;

    // The codes cannot be shown in another language afterwards: they are shown once.
    public string? AddressIn(SignInTexts texts) => null;
}

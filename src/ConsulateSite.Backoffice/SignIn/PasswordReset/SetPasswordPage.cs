using Microsoft.AspNetCore.Http.Extensions;

namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

/// <summary>What the page shows on which somebody sets a password with a link from a mail.</summary>
/// <param name="Texts">The words, in one language.</param>
/// <param name="User">Whose password.</param>
/// <param name="Token">What proves that the mail arrived.</param>
/// <param name="IsInvitation">Whether it is the user's first password.</param>
/// <param name="Error">Why the attempt before failed.</param>
internal sealed record SetPasswordPage(SignInTexts Texts, Guid User, string Token, bool IsInvitation, string? Error = null) : ISignInPage
{
    public string Title => Texts.NewPassword;

    public string? AddressIn(SignInTexts texts) => $"{SignInController.Address}/password" + new QueryBuilder
    {
        { SignInLanguage.Parameter, texts.Language },
        { "user", User.ToString() },
        { "token", Token },
        { "invitation", IsInvitation ? "true" : "false" },
    };
}

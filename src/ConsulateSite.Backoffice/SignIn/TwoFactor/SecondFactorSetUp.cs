using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Sets up the second factor of users who are not signed in without one.</summary>
internal sealed class SecondFactorSetUp(
    IUserTwoFactorLoginService logins, AuthenticatorApp app, SecondFactor factor, SecondFactorRule rule, SignInAttempts attempts, SecurityLog log)
{
    /// <summary>Whether the user has to have a second factor and has none.</summary>
    public async Task<bool> IsNeededAsync(IUser user) => rule.Binds(user) && !await factor.IsOnAsync(user.Key);

    /// <summary>The page with a new secret, which holds nothing until a code of it comes back.</summary>
    public async Task<SecondFactorSetUpPage> BeginAsync(SignInTexts texts, string returnUrl, IUser user)
    {
        ISetupTwoFactorModel setUp = await app.GetSetupDataAsync(user.Key, string.Empty);
        return Again(texts, returnUrl, user, ((AuthenticatorSetupModel)setUp).Secret);
    }

    /// <summary>The page with the same secret, which is in the app already.</summary>
    public SecondFactorSetUpPage Again(SignInTexts texts, string returnUrl, IUser user, string? secret)
    {
        AuthenticatorSetupModel setUp = app.Describe(user.Key, secret ?? string.Empty);
        return new SecondFactorSetUpPage(texts, returnUrl, setUp.Secret, setUp.QrCodeSetupImageUrl);
    }

    /// <summary>Switches the second factor on, with a code that shows that the app has taken the secret in.</summary>
    /// <returns>The recovery codes; <c>null</c> where the code is wrong or the user may not sign in.</returns>
    public async Task<IReadOnlyList<string>?> EnableAsync(IUser user, string secret, string code, CancellationToken cancellationToken)
    {
        // A mistake while the app is set up is no attempt to guess a code: whoever makes it sees the secret.
        if (!app.ValidateTwoFactorSetup(secret, code)
            || await attempts.CountAsync(user.Key, found => EnableAsync(found, secret, code), isLastStep: true, cancellationToken) is null)
        {
            return null;
        }

        await log.WriteAsync(user, user, "umbraco/user/two-factor/enable", "second factor set up while signing in");
        return factor.CreateRecoveryCodes(user.Key);
    }

    private async Task<bool> EnableAsync(IUser user, string secret, string code)
    {
        bool isNew = !await factor.IsOnAsync(user.Key)
            && (await logins.ValidateAndSaveAsync(AuthenticatorApp.Name, user.Key, secret, code)).Success;

        // The code has shown that the app works, and cannot be used again to sign in.
        return isNew && await factor.UseAsync(user, code);
    }
}

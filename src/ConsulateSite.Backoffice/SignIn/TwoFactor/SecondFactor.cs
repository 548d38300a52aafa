using ConsulateSite.Cms.Security.TwoFactor;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Checks the codes of users who have switched a second factor on. What fails counts like a wrong password.</summary>
internal sealed class SecondFactor(
    ITwoFactorLoginService logins, AuthenticatorApp app, ITwoFactorUse use, SignInAttempts attempts, SecurityLog log)
{
    /// <summary>Whether the user has to enter a code.</summary>
    public Task<bool> IsOnAsync(Guid user) => logins.IsTwoFactorEnabledAsync(user);

    /// <summary>Checks the code with which somebody signs in.</summary>
    /// <returns>The user, who is signed in then; <c>null</c> after every kind of failure.</returns>
    public Task<IUser?> SignInAsync(Guid user, string code, CancellationToken cancellationToken) => attempts.SlowlyAsync(
        () => attempts.CountAsync(user, found => UseAsync(found, code), isLastStep: true, cancellationToken), cancellationToken);

    /// <summary>Checks a code for something else than signing in.</summary>
    public async Task<bool> ConfirmAsync(Guid user, string code, CancellationToken cancellationToken) =>
        await attempts.CountAsync(user, found => UseAsync(found, code), isLastStep: false, cancellationToken) is not null;

    /// <summary>Uses a code up, be it of the app or a recovery code.</summary>
    public async Task<bool> UseAsync(IUser user, string code)
    {
        string? secret = await logins.GetSecretForUserAndProviderAsync(user.Key, AuthenticatorApp.Name);
        if (app.FindStep(secret, code) is { } step)
        {
            return use.UseStep(user.Key, AuthenticatorApp.Name, step);
        }

        bool isRecovered = use.UseRecoveryCode(user.Key, AuthenticatorApp.Name, EnteredCode.Clean(code));
        if (isRecovered)
        {
            await log.WriteAsync(user, user, "umbraco/user/two-factor/recovery", "recovery code used");
        }

        return isRecovered;
    }

    /// <summary>Makes the recovery codes of a second factor that has had none.</summary>
    /// <returns>The codes, which nobody will see again; <c>null</c> where there have been some.</returns>
    public IReadOnlyList<string>? CreateRecoveryCodes(Guid user)
    {
        IReadOnlyList<string> codes = RecoveryCodes.Create();
        return use.KeepRecoveryCodes(user, AuthenticatorApp.Name, [.. codes.Select(EnteredCode.Clean)]) ? codes : null;
    }
}

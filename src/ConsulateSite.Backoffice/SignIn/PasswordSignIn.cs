using ConsulateSite.Backoffice.SignIn.TwoFactor;
using ConsulateSite.Cms.Security.Passwords;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Checks a name and a password. Whoever fails learns nothing but that: a wrong password, a user who does not exist, is disabled or
/// locked out give the same answer after the same time.
/// </summary>
internal sealed class PasswordSignIn(IBackOfficeUserStore users, IPasswordCheck passwords, SecondFactor factor, SecondFactorRule rule, SignInAttempts attempts)
{
    /// <summary>Checks the password.</summary>
    /// <returns>The user who may sign in; <c>null</c> after every kind of failure.</returns>
    public Task<PasswordAnswer?> CheckAsync(string username, string password, CancellationToken cancellationToken) =>
        attempts.SlowlyAsync(() => TryAsync(username, password, cancellationToken), cancellationToken);

    private async Task<PasswordAnswer?> TryAsync(string username, string password, CancellationToken cancellationToken)
    {
        IUser? user = await users.GetByUserNameAsync(username);
        bool matches = passwords.Matches(user, password);
        if (user is null)
        {
            attempts.NoteFailure(string.Empty);
            return null;
        }

        NextStep next = await factor.IsOnAsync(user.Key) ? NextStep.Code : rule.Binds(user) ? NextStep.SetUp : NextStep.Session;
        IUser? counted = await attempts.CountAsync(user.Key, _ => Task.FromResult(matches), isLastStep: next == NextStep.Session, cancellationToken);
        return counted is null ? null : new PasswordAnswer(counted, next);
    }
}

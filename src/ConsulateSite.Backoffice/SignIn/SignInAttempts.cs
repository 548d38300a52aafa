using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Counts what fails while signing in, and locks out who fails too often. Only the last step of a sign-in sets the count back:
/// whoever knows the password alone could otherwise try codes without end.
/// </summary>
internal sealed class SignInAttempts(
    IBackOfficeUserStore users, IOptionsMonitor<SecuritySettings> settings, IEventAggregator events, IIpResolver ip, TimeProvider time) : IDisposable
{
    // Attempts are counted one after the other, so that many at once are not more than as many in a row.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Makes an attempt, and makes failures take the same time.</summary>
    public async Task<T?> SlowlyAsync<T>(Func<Task<T?>> attempt, CancellationToken cancellationToken)
        where T : class
    {
        long start = time.GetTimestamp();
        T? result = await attempt();
        if (result is null)
        {
            TimeSpan rest = TimeSpan.FromMilliseconds(settings.CurrentValue.UserDefaultFailedLoginDurationInMilliseconds) - time.GetElapsedTime(start);
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, time, cancellationToken);
        }

        return result;
    }

    /// <summary>Counts an attempt of a user.</summary>
    /// <param name="key">The key of the user.</param>
    /// <param name="passes">Whether the attempt succeeds; asked only where the user may sign in at all.</param>
    /// <param name="isLastStep">Whether the user is signed in when it does.</param>
    /// <param name="cancellationToken">Gives up waiting for the turn.</param>
    /// <returns>The user; <c>null</c> after every kind of failure.</returns>
    public async Task<IUser?> CountAsync(Guid key, Func<IUser, Task<bool>> passes, bool isLastStep, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await CountInTurnAsync(key, passes, isLastStep);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Notes that somebody tried to sign in.</summary>
    /// <param name="affected">The identifier of the user; empty where there is none.</param>
    public void NoteFailure(string affected) => events.Publish(new UserLoginFailedNotification(ip.GetCurrentRequestIpAddress(), affected, affected));

    public void Dispose() => _turn.Dispose();

    private async Task<IUser?> CountInTurnAsync(Guid key, Func<IUser, Task<bool>> passes, bool isLastStep)
    {
        IUser? user = await users.GetAsync(key);
        if (user is not { IsApproved: true } || user.Kind == UserKind.Api || IsLockedOut(user))
        {
            NoteFailure(user?.Id.ToInvariantString() ?? key.ToString());
            return null;
        }

        if (await passes(user))
        {
            await (isLastStep ? ForgetFailuresAsync(user) : Task.CompletedTask);
            return user;
        }

        await CountFailureAsync(user);
        return null;
    }

    private async Task CountFailureAsync(IUser user)
    {
        user.IsLockedOut = ++user.FailedPasswordAttempts >= settings.CurrentValue.UserPassword.MaxFailedAccessAttemptsBeforeLockout;
        user.LastLockoutDate = user.IsLockedOut ? time.GetUtcNow().UtcDateTime : user.LastLockoutDate;
        await users.SaveAsync(user);
        string id = user.Id.ToInvariantString();
        NoteFailure(id);
        if (user.IsLockedOut)
        {
            events.Publish(new UserLockedNotification(ip.GetCurrentRequestIpAddress(), id, id));
        }
    }

    private bool IsLockedOut(IUser user)
    {
        TimeSpan lockout = TimeSpan.FromMinutes(settings.CurrentValue.UserDefaultLockoutTimeInMinutes);
        return user.IsLockedOut && (user.LastLockoutDate is not { } since || since + lockout > time.GetUtcNow().UtcDateTime);
    }

    private async Task ForgetFailuresAsync(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        user.LastLoginDate = time.GetUtcNow().UtcDateTime;
        await users.SaveAsync(user);
    }
}

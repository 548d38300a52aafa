using ConsulateSite.Cms.Security.Passwords;
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
/// Checks a name and a password. Whoever fails learns nothing but that: a wrong password, a user who does not exist, is disabled or
/// locked out give the same answer after the same time.
/// </summary>
internal sealed class PasswordSignIn(
    IBackOfficeUserStore users,
    IPasswordCheck passwords,
    IOptionsMonitor<SecuritySettings> settings,
    IEventAggregator events,
    IIpResolver ip,
    TimeProvider time) : IDisposable
{
    // Attempts are counted one after the other, so that many at once are not more than as many in a row.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Checks the password.</summary>
    /// <returns>The user who may sign in; <c>null</c> after every kind of failure.</returns>
    public async Task<IUser?> CheckAsync(string username, string password, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        IUser? user = await TryAsync(username, password, cancellationToken);
        if (user is null)
        {
            TimeSpan rest = TimeSpan.FromMilliseconds(settings.CurrentValue.UserDefaultFailedLoginDurationInMilliseconds) - time.GetElapsedTime(start);
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, time, cancellationToken);
        }

        return user;
    }

    public void Dispose() => _turn.Dispose();

    private async Task<IUser?> TryAsync(string username, string password, CancellationToken cancellationToken)
    {
        IUser? user = await users.GetByUserNameAsync(username);
        bool matches = passwords.Matches(user, password);
        if (user is null)
        {
            events.Publish(new UserLoginFailedNotification(ip.GetCurrentRequestIpAddress(), string.Empty, string.Empty));
            return null;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await CountAsync(user.Key, matches);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IUser?> CountAsync(Guid key, bool matches)
    {
        if (await users.GetAsync(key) is not { IsApproved: true } user || user.Kind == UserKind.Api || IsLockedOut(user))
        {
            Fail(key, await users.GetAsync(key));
            return null;
        }

        if (matches)
        {
            await ForgetFailuresAsync(user);
            return user;
        }

        user.IsLockedOut = ++user.FailedPasswordAttempts >= settings.CurrentValue.UserPassword.MaxFailedAccessAttemptsBeforeLockout;
        user.LastLockoutDate = user.IsLockedOut ? time.GetUtcNow().UtcDateTime : user.LastLockoutDate;
        await users.SaveAsync(user);
        Fail(key, user);
        if (user.IsLockedOut)
        {
            events.Publish(new UserLockedNotification(ip.GetCurrentRequestIpAddress(), user.Id.ToInvariantString(), user.Id.ToInvariantString()));
        }

        return null;
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

    private void Fail(Guid key, IUser? user)
    {
        string id = user?.Id.ToInvariantString() ?? key.ToString();
        events.Publish(new UserLoginFailedNotification(ip.GetCurrentRequestIpAddress(), id, id));
    }
}

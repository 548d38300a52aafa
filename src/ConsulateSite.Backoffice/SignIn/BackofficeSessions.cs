using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Begins and ends sessions: a row on the server, a cookie at the browser, a line in the security log.</summary>
internal sealed class BackofficeSessions(
    IUserService sessions,
    IBackOfficeUserReader users,
    IOptionsMonitor<SecuritySettings> security,
    IOptions<SignInSettings> settings,
    IEventAggregator events,
    IIpResolver ip,
    TimeProvider time)
{
    /// <summary>Signs a user in.</summary>
    public async Task BeginAsync(HttpContext context, IUser user)
    {
        if (!security.CurrentValue.GetUserAllowConcurrentLogins())
        {
            sessions.ClearLoginSessions(user.Id);
        }

        Guid session = sessions.CreateLoginSession(user.Id, ip.GetCurrentRequestIpAddress());
        await WriteCookieAsync(context, BackofficeTicket.For(user, session), time.GetUtcNow() + settings.Value.LongestSession);
        string id = user.Id.ToInvariantString();
        events.Publish(new UserLoginSuccessNotification(ip.GetCurrentRequestIpAddress(), id, id));
    }

    /// <summary>Keeps the current session of a user whose security stamp has changed, while all others end.</summary>
    public async Task KeepAsync(HttpContext context, Guid userKey)
    {
        AuthenticateResult current = await context.AuthenticateAsync(BackofficeTicket.Scheme);
        if (BackofficeTicket.Read(context.User) is { } ticket && ticket.User == userKey && users.GetByKey(userKey) is { } user)
        {
            DateTimeOffset expires = current.Properties?.ExpiresUtc ?? time.GetUtcNow() + settings.Value.LongestSession;
            await WriteCookieAsync(context, BackofficeTicket.For(user, ticket.Session), expires);
        }
    }

    /// <summary>Signs the user of the request out, if there is one.</summary>
    public async Task EndAsync(HttpContext context)
    {
        AuthenticateResult current = await context.AuthenticateAsync(BackofficeTicket.Scheme);
        if (BackofficeTicket.Read(current.Principal) is { } ticket && users.GetByKey(ticket.User) is { } user)
        {
            sessions.ClearLoginSession(ticket.Session);
            string id = user.Id.ToInvariantString();
            events.Publish(new UserLogoutSuccessNotification(ip.GetCurrentRequestIpAddress(), id, id));
        }

        await context.SignOutAsync(BackofficeTicket.Scheme);
    }

    private static Task WriteCookieAsync(HttpContext context, BackofficeTicket ticket, DateTimeOffset expires) => context.SignInAsync(
        BackofficeTicket.Scheme, ticket.ToPrincipal(), new AuthenticationProperties { IsPersistent = false, AllowRefresh = false, ExpiresUtc = expires });
}

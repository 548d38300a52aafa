using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Accepts a cookie only while its session lives on the server. The session carries the idle time-out; the cookie itself expires
/// with the longest session.
/// </summary>
internal sealed class TicketValidation(IBackOfficeUserReader users, IUserService sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!IsAlive(BackofficeTicket.Read(context.Principal)))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(BackofficeTicket.Scheme);
        }
    }

    private bool IsAlive(BackofficeTicket? ticket) =>
        ticket is not null
        && users.GetByKey(ticket.User) is { IsApproved: true, IsLockedOut: false } user
        && IsSameStamp(user, ticket)
        && sessions.ValidateLoginSession(user.Id, ticket.Session);

    private static bool IsSameStamp(IUser user, BackofficeTicket ticket) =>
        string.Equals(user.SecurityStamp ?? string.Empty, ticket.Stamp, StringComparison.Ordinal);
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Accepts a cookie only while its session lives on the server. The session carries the idle time-out; the cookie itself expires
/// with the longest session.
/// </summary>
internal sealed class TicketValidation(LiveTickets tickets) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!tickets.Use(BackofficeTicket.Read(context.Principal)))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(BackofficeTicket.Scheme);
        }
    }
}

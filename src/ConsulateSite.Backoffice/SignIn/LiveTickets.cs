using ConsulateSite.Cms.Security.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Knows whether a ticket still counts: the user may sign in and has the stamp of then, and the session was neither ended nor idle for
/// too long.
/// </summary>
internal sealed class LiveTickets(IBackOfficeUserReader users, IUserService sessions, ILoginSessionList list)
{
    /// <summary>Whether the ticket counts; the session is seen as used then.</summary>
    public bool Use(BackofficeTicket? ticket) => UserOf(ticket) is { } user && sessions.ValidateLoginSession(user.Id, ticket!.Session);

    /// <summary>Whether the ticket counts, without using it.</summary>
    public bool IsAlive(BackofficeTicket? ticket) => UserOf(ticket) is { } user && list.Of(user.Id).Any(session => session.Id == ticket!.Session);

    private IUser? UserOf(BackofficeTicket? ticket) =>
        ticket is not null
        && users.GetByKey(ticket.User) is { IsApproved: true, IsLockedOut: false } user
        && string.Equals(user.SecurityStamp ?? string.Empty, ticket.Stamp, StringComparison.Ordinal)
            ? user
            : null;
}

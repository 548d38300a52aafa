using System.Security.Claims;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.SignIn;
using ConsulateSite.Cms.Security.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Users.Sessions;

/// <summary>Lists the sessions of users and ends them.</summary>
internal sealed class UserSessions(ILoginSessionList list, IUserService users)
{
    /// <summary>The sessions of a user.</summary>
    /// <param name="user">The user.</param>
    /// <param name="asking">Who asks, so that the own session can be told from the others.</param>
    public SessionResponseModel[] Of(IUser user, ClaimsPrincipal asking)
    {
        Guid? own = BackofficeTicket.Read(asking)?.Session;
        return
        [
            .. list.Of(user.Id).Select(session => new SessionResponseModel(
                session.Id, session.IpAddress, session.Began.ToOffset(), session.LastSeen.ToOffset(), session.Id == own)),
        ];
    }

    /// <summary>Ends all sessions of the user but the one that asks.</summary>
    public void EndOthers(IUser user, ClaimsPrincipal asking)
    {
        foreach (SessionResponseModel session in Of(user, asking).Where(session => !session.IsCurrent))
        {
            users.ClearLoginSession(session.Id);
        }
    }

    /// <summary>Ends a session of the user.</summary>
    /// <returns>Whether there was such a session.</returns>
    public bool End(IUser user, Guid session)
    {
        bool exists = list.Of(user.Id).Any(x => x.Id == session);
        if (exists)
        {
            users.ClearLoginSession(session);
        }

        return exists;
    }
}

using System.Security.Claims;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What the cookie of a signed-in user says: who it is, in which session, and with which security stamp.</summary>
/// <param name="User">The key of the user.</param>
/// <param name="Session">The session, which can be ended on the server.</param>
/// <param name="Stamp">Changes with the user's password, name to sign in with and address.</param>
internal sealed record BackofficeTicket(Guid User, Guid Session, string Stamp)
{
    /// <summary>The authentication scheme; Umbraco's name, by which everything below recognises users of the backoffice.</summary>
    public const string Scheme = Constants.Security.BackOfficeAuthenticationType;

    private const string SessionClaim = "consulate/session";
    private const string StampClaim = "consulate/stamp";

    /// <summary>The ticket for a new session.</summary>
    public static BackofficeTicket For(IUser user, Guid session) => new(user.Key, session, user.SecurityStamp ?? string.Empty);

    /// <summary>Reads a ticket; <c>null</c> when there is none.</summary>
    public static BackofficeTicket? Read(ClaimsPrincipal? principal)
    {
        ClaimsIdentity? identity = principal?.Identities.FirstOrDefault(x => x.IsAuthenticated && x.AuthenticationType == Scheme);
        return Guid.TryParse(identity?.FindFirst(ClaimTypes.NameIdentifier)?.Value, out Guid user)
            && Guid.TryParse(identity?.FindFirst(SessionClaim)?.Value, out Guid session)
            ? new BackofficeTicket(user, session, identity?.FindFirst(StampClaim)?.Value ?? string.Empty)
            : null;
    }

    /// <summary>The principal that the cookie is made of.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, User.ToString()),
            new Claim(SessionClaim, Session.ToString()),
            new Claim(StampClaim, Stamp),
        ],
        Scheme));
}

using Microsoft.AspNetCore.Authorization;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>
/// The request was made by our own client. It names itself with a header that a page of another site cannot send; the ticket is
/// in a cookie, which the browser would send for anybody.
/// </summary>
internal sealed record ClientRequestRequirement : IAuthorizationRequirement
{
    /// <summary>What the client puts where a token would be: it never gets to know one.</summary>
    public const string Placeholder = "[redacted]";

    /// <summary>The value of the header <c>Authorization</c>.</summary>
    public const string Header = $"Bearer {Placeholder}";
}

using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// The second step in which the client takes up a session, and what it asks on every load: whether the session still lives. The
/// tokens in the answer are placeholders; what counts is the cookie.
/// </summary>
[ManagementRoute("security/back-office")]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class TokenController(AuthorizationCodes codes, IOptionsMonitor<GlobalSettings> settings) : ManagementController
{
    // The client takes a session to live four times as long as the token says.
    private const int TokensPerSession = 4;

    /// <summary>Exchanges a code, or asks whether the session lives.</summary>
    [HttpPost("token")]
    [Consumes("application/x-www-form-urlencoded")]
    public async Task<IActionResult> Token(
        [FromForm(Name = "grant_type")] string? grant, [FromForm(Name = "code_verifier")] string? verifier)
    {
        AuthenticateResult current = await HttpContext.AuthenticateAsync(BackofficeTicket.Scheme);
        string? code = CodeCookie.Take(HttpContext);
        bool isGranted = BackofficeTicket.Read(current.Principal) is { } ticket && grant switch
        {
            "authorization_code" => codes.Redeem(code, verifier, ticket.Session),
            "refresh_token" => true,
            _ => false,
        };
        return isGranted ? Ok(Granted()) : BadRequest(new Dictionary<string, string>(StringComparer.Ordinal) { ["error"] = "invalid_grant" });
    }

    /// <summary>Gives the placeholder back. The session ends with the sign-out that follows.</summary>
    [HttpPost("revoke")]
    public IActionResult Revoke() => Ok(new Dictionary<string, string>(StringComparer.Ordinal));

    private Dictionary<string, object> Granted() => new(StringComparer.Ordinal)
    {
        ["access_token"] = ClientRequestRequirement.Placeholder,
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)(settings.CurrentValue.TimeOut.TotalSeconds / TokensPerSession),
        ["refresh_token"] = ClientRequestRequirement.Placeholder,
    };
}

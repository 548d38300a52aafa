using System.ComponentModel.DataAnnotations;
using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The first step in which the client takes up a session: whoever has none is sent to the sign-in page.</summary>
[ManagementRoute("security/back-office/authorize")]
[AllowAnonymous]
internal sealed class AuthorizeController(AuthorizationCodes codes, IOptionsMonitor<SecuritySettings> security) : ManagementController
{
    /// <summary>The only client that there is.</summary>
    public const string Client = "umbraco-back-office";

    /// <summary>Sends the browser back to the client with a code, or to the sign-in page.</summary>
    [HttpGet]
    [ApiExplorerSettings(IgnoreApi = true)]
    public async Task<IActionResult> Authorize(
        [FromQuery(Name = "client_id"), Required] string client,
        [FromQuery(Name = "redirect_uri"), Required] string redirect,
        [FromQuery(Name = "response_type"), Required] string responseType,
        [FromQuery(Name = "code_challenge"), Required, StringLength(43, MinimumLength = 43)] string challenge,
        [FromQuery(Name = "code_challenge_method"), Required] string challengeMethod,
        [FromQuery(Name = "state")] string? state)
    {
        string callback = $"{Request.Scheme}://{Request.Host}{security.CurrentValue.AuthorizeCallbackPathName}";
        if (client != Client || redirect != callback || responseType != "code" || challengeMethod != "S256")
        {
            return BadRequest();
        }

        AuthenticateResult current = await HttpContext.AuthenticateAsync(BackofficeTicket.Scheme);
        if (BackofficeTicket.Read(current.Principal) is not { } ticket)
        {
            return LocalRedirect($"{SignInController.Address}?returnUrl={Uri.EscapeDataString(Request.Path + Request.QueryString)}");
        }

        // The code itself travels in a cookie that scripts cannot read.
        CodeCookie.Write(HttpContext, codes.Issue(ticket.Session, challenge));
        return Redirect($"{callback}?code=%5Bredacted%5D&state={Uri.EscapeDataString(state ?? string.Empty)}");
    }
}

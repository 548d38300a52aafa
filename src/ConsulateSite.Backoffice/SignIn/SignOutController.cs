using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Ends the session of the browser. A page of another site cannot do that: its requests come without the cookie.</summary>
[ManagementRoute("security/back-office/signout")]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SignOutController(BackofficeSessions sessions, IOptionsMonitor<SecuritySettings> security) : ManagementController
{
    /// <summary>Ends the session and shows that it has ended.</summary>
    [HttpGet]
    public async Task<IActionResult> SignOutUser()
    {
        await sessions.EndAsync(HttpContext);
        return LocalRedirect(security.CurrentValue.AuthorizeCallbackLogoutPathName);
    }
}

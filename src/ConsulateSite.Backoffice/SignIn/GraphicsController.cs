using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The drawings around the sign-in and in the corner of the backoffice.</summary>
[ManagementRoute("security/back-office/graphics")]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class GraphicsController : ManagementController
{
    /// <summary>A drawing.</summary>
    [HttpGet("{name:regex(^(logo|login-logo|login-logo-alternative|login-background)$)}")]
    public IActionResult Get(string name)
    {
        Response.Headers.CacheControl = "public, max-age=3600";
        return File(SignInFiles.Open(name == "login-background" ? "background.svg" : "logo.svg"), "image/svg+xml");
    }
}

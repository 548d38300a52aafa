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
        return File(SignInFiles.Open(FileOf(name)), "image/svg+xml");
    }

    // The corner of the backoffice is dark, the page of the sign-in is light.
    private static string FileOf(string name) => name switch
    {
        "login-background" => "background.svg",
        "logo" or "login-logo-alternative" => "logo-on-dark.svg",
        _ => "logo.svg",
    };
}

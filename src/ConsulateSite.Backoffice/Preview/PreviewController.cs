using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Preview;

/// <summary>Ends previews. The client asks without naming itself, and whoever ends a preview takes nothing from anybody.</summary>
[ManagementRoute("preview")]
[AllowAnonymous]
internal sealed class PreviewController(IPreviewService preview) : ManagementController
{
    /// <summary>Shows this browser the published pages again.</summary>
    [HttpDelete]
    public async Task<IActionResult> End()
    {
        await preview.EndPreviewAsync();
        return Ok();
    }
}

using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Shows partners what they can show, and the code for it.</summary>
internal sealed class EmbedsController(EmbedsBuilder builder) : FeatureController
{
    public async Task<IActionResult> Index() => View("/Features/Embeds/Embeds.cshtml", await builder.BuildAsync(HttpContext, PageContext));
}

using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Shows what pages are made of to those who build them.</summary>
internal sealed class StyleGuideController(StyleGuideBuilder builder) : FeatureController
{
    public async Task<IActionResult> Index() => View("/Features/StyleGuide/StyleGuide.cshtml", await builder.BuildAsync(PageContext));
}

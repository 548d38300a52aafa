using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Shows the landing page of a section.</summary>
internal sealed class SectionController(SectionBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/Sections/Section.cshtml", await builder.BuildAsync(ContentAs<Section>(), PageContext));
}

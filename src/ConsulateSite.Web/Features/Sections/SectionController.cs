using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Shows the landing page of a section.</summary>
internal sealed class SectionController(ModelStore models, SectionBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Sections/Section.cshtml", () => builder.BuildAsync(ContentAs<Section>(), PageContext));
}

using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Shows a branch of the economy.</summary>
internal sealed class SectorController(ModelStore models, SectorBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Investment/Sector.cshtml", () => builder.BuildAsync(ContentAs<Sector>(), PageContext));
}

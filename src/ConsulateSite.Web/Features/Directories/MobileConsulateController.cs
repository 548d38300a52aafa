using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Shows where and when the consulate comes to its citizens.</summary>
internal sealed class MobileConsulateController(ModelStore models, MobileConsulateBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Directories/MobileConsulate.cshtml", () => builder.BuildAsync(ContentAs<MobileConsulate>(), PageContext));
}

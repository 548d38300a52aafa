using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Shows practical advice for a journey.</summary>
internal sealed class GuideController(ModelStore models, GuideBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Tourism/Guide.cshtml", () => builder.BuildAsync(ContentAs<Guide>(), PageContext));
}

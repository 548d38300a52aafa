using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Shows a place worth the journey.</summary>
internal sealed class DestinationController(ModelStore models, DestinationBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Tourism/Destination.cshtml", () => builder.BuildAsync(ContentAs<Destination>(), PageContext));
}

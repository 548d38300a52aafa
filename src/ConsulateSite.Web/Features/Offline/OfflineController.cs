using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Offline;

/// <summary>The page that browsers keep for when there is no connection.</summary>
internal sealed class OfflineController(OfflineBuilder builder) : FeatureController
{
    public async Task<IActionResult> Index() => View("/Features/Offline/Offline.cshtml", await builder.BuildAsync(PageContext));
}

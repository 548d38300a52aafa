using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Shows which data there are to take.</summary>
internal sealed class DataController(DataBuilder builder) : FeatureController
{
    public async Task<IActionResult> Index() => View("/Features/OpenData/Data.cshtml", await builder.BuildAsync(PageContext));
}

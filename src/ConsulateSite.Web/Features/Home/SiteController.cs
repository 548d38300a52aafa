using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Home;

/// <summary>Shows the home page, which is the document of type <c>site</c>.</summary>
internal sealed class SiteController(HomeBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/Home/Home.cshtml", await builder.BuildAsync(ContentAs<Site>(), PageContext));
}

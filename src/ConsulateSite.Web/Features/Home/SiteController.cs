using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Home;

/// <summary>Shows the home page, which is the document of type <c>site</c>.</summary>
internal sealed class SiteController(ModelStore models, HomeBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Home/Home.cshtml", () => builder.BuildAsync(ContentAs<Site>(), PageContext));
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>Shows a page that is made of blocks.</summary>
internal sealed class PageController(PageBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/Pages/Page.cshtml", await builder.BuildAsync(ContentAs<Page>(), PageContext));
}

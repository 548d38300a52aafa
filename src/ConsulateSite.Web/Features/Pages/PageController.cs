using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>Shows a page that is made of blocks.</summary>
internal sealed class PageController(ModelStore models, PageBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Pages/Page.cshtml", () => builder.BuildAsync(ContentAs<Page>(), PageContext));
}

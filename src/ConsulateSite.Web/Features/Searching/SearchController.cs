using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>The page on which the public searches.</summary>
internal sealed class SearchController(SearchBuilder builder) : FeatureController
{
    /// <summary>Shows what was found. Anybody can make up queries, so no answer is kept.</summary>
    public async Task<IActionResult> Index()
    {
        PageContext.Reads.DoNotStore();
        return View("/Features/Searching/Search.cshtml", await builder.BuildAsync(PageContext, HttpContext.RequestAborted));
    }
}

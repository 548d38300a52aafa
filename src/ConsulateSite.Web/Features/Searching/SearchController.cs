using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>The page on which the public searches.</summary>
internal sealed class SearchController(SearchBuilder builder, SearchCounting counting, SearchLimit limit) : FeatureController
{
    /// <summary>Shows what was found. Anybody can make up queries, so no answer is kept.</summary>
    public async Task<IActionResult> Index()
    {
        PageContext.Reads.DoNotStore();
        if (!limit.Allows(HttpContext))
        {
            Response.Headers.RetryAfter = SearchLimit.RetryAfter;
            ViewResult refusal = View("/Features/Searching/TooMany.cshtml", await builder.BuildTooManyAsync(PageContext));
            refusal.StatusCode = StatusCodes.Status429TooManyRequests;
            return refusal;
        }

        SearchViewModel shown = await builder.BuildAsync(PageContext, HttpContext.RequestAborted);
        counting.Count(HttpContext, PageContext, shown);
        return View("/Features/Searching/Search.cshtml", shown);
    }
}

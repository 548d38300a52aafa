using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.News;

/// <summary>Shows an article.</summary>
internal sealed class NewsArticleController(NewsArticleBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/News/NewsArticle.cshtml", await builder.BuildAsync(ContentAs<NewsArticle>(), PageContext));
}

using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.News;

/// <summary>Shows an article.</summary>
internal sealed class NewsArticleController(ModelStore models, NewsArticleBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/News/NewsArticle.cshtml", () => builder.BuildAsync(ContentAs<NewsArticle>(), PageContext));
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.News;

/// <summary>Shows the news, page by page.</summary>
internal sealed class NewsListController(NewsListBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/News/NewsList.cshtml", await builder.BuildAsync(ContentAs<NewsList>(), PageContext));
}

using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.News;

/// <summary>Shows the news, page by page.</summary>
internal sealed class NewsListController(ModelStore models, NewsListBuilder builder) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        NewsList list = ContentAs<NewsList>();
        NewsSelection selection = builder.Choose(list, PageContext);
        return ShowAsync("/Features/News/NewsList.cshtml", () => builder.BuildAsync(list, selection, PageContext));
    }
}

using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.News;

/// <summary>Builds a page of the news.</summary>
internal sealed class NewsListBuilder(ChromeBuilder chrome, NewsSummaries summaries, ContentLinks links)
{
    /// <summary>Builds the page that the address names; the first when it names none that exists.</summary>
    public async Task<NewsListViewModel> BuildAsync(NewsList list, PageContext page)
    {
        IReadOnlyList<NewsArticle> articles = summaries.Newest(list, page);
        Paging? found = Paging.Find(page.Query[PageParameters.Page], articles.Count);
        if (found is null)
        {
            // Anybody can make up a number.
            page.Reads.DoNotStore();
        }

        Paging paging = found ?? Paging.Find(wanted: null, articles.Count)!;
        return new NewsListViewModel
        {
            Chrome = await chrome.BuildAsync(list, page),
            Summary = list.Summary(page.Culture),
            Introduction = list.Introduction(page.Culture).ForView(),
            Articles = summaries.Build(paging.Select(articles), page),
            Pager = paging.Pager(links.To(list, page)?.Address ?? page.Address.AbsolutePath, page.Formats),
        };
    }
}

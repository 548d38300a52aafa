using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.News;

/// <summary>Builds a page of the news.</summary>
internal sealed class NewsListBuilder(ChromeBuilder chrome, NewsSummaries summaries, ContentLinks links)
{
    /// <summary>Finds the page of the list that the address names; the first when it names none that exists.</summary>
    public NewsSelection Choose(NewsList list, PageContext page)
    {
        IReadOnlyList<NewsArticle> newest = summaries.Newest(list, page);
        Paging paging = Choose(newest.Count, page);
        return new NewsSelection(paging, [.. paging.Select(newest)]);
    }

    /// <summary>Builds a page of the list.</summary>
    public async Task<NewsListViewModel> BuildAsync(NewsList list, NewsSelection selection, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(list, page),
        Summary = list.Summary(page.Culture),
        Introduction = list.Introduction(page.Culture).ForView(),
        Articles = summaries.Build(selection.Articles, page),
        Pager = selection.Paging.Pager(links.To(list, page)?.Address ?? page.Address.AbsolutePath, page.Formats),
    };

    private static Paging Choose(int count, PageContext page)
    {
        string? wanted = page.Query[PageParameters.Page];
        if (Paging.Find(wanted, count) is not { } found)
        {
            // Anybody can make up a number.
            page.Reads.DoNotStore();
            return Paging.Find(wanted: null, count)!;
        }

        if (!string.IsNullOrEmpty(wanted))
        {
            page.Parameters.Accept(PageParameters.Page, wanted);
        }

        return found;
    }
}

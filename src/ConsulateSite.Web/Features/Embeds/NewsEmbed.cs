using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>The newest articles.</summary>
internal sealed class NewsEmbed(EmbedBeginnings beginnings, ContentTree tree, ContentLinks links) : IEmbedSource
{
    private const string Section = "section";
    private const string NewsLists = "newsList";

    public string Kind => EmbedKinds.News;

    public EmbedWidget? Build(EmbedRequest request, PageContext page)
    {
        PageLink? list = links.ToAll(tree.Below<NewsList>(page.Site, NewsLists, [Section], page), page).FirstOrDefault();
        return beginnings.Begin(list ?? new PageLink(page.Texts["Navigation.News"], beginnings.Home(page).Address), page) with
        {
            Items =
            [
                .. tree.Below<NewsArticle>(page.Site, "newsArticle", [Section, NewsLists], page)
                    .OrderByDescending(NewsSummaries.DateOf)
                    .ThenBy(article => article.SortOrder)
                    .Select(article => Item(article, page))
                    .OfType<EmbedItem>()
                    .Take(request.Count),
            ],
            More = list is null ? null : beginnings.Absolute(list with { Text = page.Texts["News.All"] }, page),
        };
    }

    private EmbedItem? Item(NewsArticle article, PageContext page)
    {
        if (links.To(article, page) is not { } link)
        {
            return null;
        }

        DatedText date = NewsSummaries.DatedTextOf(article, page);
        return new EmbedItem(link.Text, beginnings.Absolute(link.Address, page)) { Date = date.Text, Day = date.Machine, Note = article.Summary(page.Culture) };
    }
}

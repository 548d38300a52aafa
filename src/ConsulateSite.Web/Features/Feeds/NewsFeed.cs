using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The news with their texts, the newest first.</summary>
internal sealed class NewsFeed(ContentTree tree, ContentLinks links, FeedItems items, PictureBuilder pictures) : IFeedSource
{
    private const string Section = "section";
    private const string NewsLists = "newsList";

    public string Name => FeedNames.News;

    public int Most => 50;

    public IReadOnlyList<string> Filters { get; } = [FeedFilter.Section, FeedFilter.Tag];

    public PageLink? Home(PageContext page) => links.ToAll(tree.Below<NewsList>(page.Site, NewsLists, [Section], page), page).FirstOrDefault();

    public string TagInWords(string tag, PageContext page) => tag;

    public FeedListing List(IPublishedContent top, PageContext page) => new(
    [
        .. tree.Below<NewsArticle>(top, "newsArticle", [Section, NewsLists], page)
            .OrderByDescending(NewsSummaries.DateOf)
            .ThenBy(article => article.SortOrder)
            .Select(article => new FeedCandidate(article, article.Tags(page.Culture), [], () => Build(article, page))),
    ]);

    private FeedItem? Build(NewsArticle article, PageContext page)
    {
        if (items.Begin(article, page) is not { } item)
        {
            return null;
        }

        item = item with
        {
            Lead = [.. new[] { article.Summary(page.Culture) }.OfType<string>()],
            Html = items.Markup([], article.Body(page.Culture), page),
            Categories = article.Tags(page.Culture),
            Image = pictures.Build(article, page) is { } picture ? items.Absolute(picture.SharedAddress, page) : null,
        };
        return article.PublicationDate is { } date ? item.AppearedAt(SiteZone.MomentOf(date, page)) : item;
    }
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.News;

/// <summary>Lists articles in short.</summary>
internal sealed class NewsSummaries(ContentLinks links, ContentTree tree, PictureBuilder pictures)
{
    /// <summary>The articles of a list in the reader's language, the newest first.</summary>
    public IReadOnlyList<NewsArticle> Newest(NewsList list, PageContext page) =>
        [.. tree.Children<NewsArticle>(list, page).OrderByDescending(DateOf).ThenBy(article => article.SortOrder)];

    /// <summary>The articles in short.</summary>
    public IReadOnlyList<NewsSummary> Build(IEnumerable<NewsArticle> articles, PageContext page) =>
        [.. articles.Select(article => Build(article, page)).OfType<NewsSummary>()];

    /// <summary>When an article was published: the day that its editors gave it, else the day of its making.</summary>
    public static DateTime DateOf(NewsArticle article) => article.PublicationDate ?? article.CreateDate;

    /// <summary>The date of an article for a view.</summary>
    public static DatedText DatedTextOf(NewsArticle article, PageContext page)
    {
        DateOnly date = DateOnly.FromDateTime(DateOf(article));
        return new DatedText(page.Formats.Date(date), date);
    }

    private NewsSummary? Build(NewsArticle article, PageContext page) =>
        links.To(article, page) is { } link
            ? new NewsSummary
            {
                Link = link,
                Summary = article.Summary(page.Culture),
                Date = DatedTextOf(article, page),
                Picture = pictures.Build(article, PictureShape.Lead, page),
                Thumbnail = pictures.Build(article, PictureShape.Thumbnail, page),
            }
            : null;
}

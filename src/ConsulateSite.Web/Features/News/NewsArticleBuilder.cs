using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.News;

/// <summary>Builds the page of an article.</summary>
internal sealed class NewsArticleBuilder(
    ChromeBuilder chrome, NewsSummaries summaries, PictureBuilder pictures, ContentLinks links, ContentTree tree)
{
    private const int ReadAlsoCount = 3;

    /// <summary>Builds the page.</summary>
    public async Task<NewsArticleViewModel> BuildAsync(NewsArticle article, PageContext page)
    {
        string culture = page.Culture;
        DatedText date = NewsSummaries.DatedTextOf(article, page);
        Picture? picture = pictures.Build(article, page);
        return new NewsArticleViewModel
        {
            Chrome = await chrome.BuildAsync(article, page, picture),
            Summary = article.Summary(culture),
            Date = date with { Text = page.Texts["News.PublishedOn", date.Text] },
            Source = article.SourceName(culture) is { } source ? page.Texts["News.Source", source].Value : null,
            SourceAddress = WebLink.Create(text: null, article.SourceUrl)?.Address,
            Picture = picture,
            Body = article.Body(culture).ForView(),
            Tags = article.Tags(culture),
            Procedures = links.ToAll(article.RelatedProcedures, page),
            Review = ReviewBuilder.Build(article, page),
            ReadAlso = ReadAlso(article, page),
        };
    }

    private IReadOnlyList<NewsSummary> ReadAlso(NewsArticle article, PageContext page) =>
        tree.Parent(article, page) is NewsList list
            ? summaries.Build(summaries.Newest(list, page).Where(other => other.Key != article.Key).Take(ReadAlsoCount), page)
            : [];
}

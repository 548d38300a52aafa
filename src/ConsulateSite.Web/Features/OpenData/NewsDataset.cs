using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The articles of the news.</summary>
internal sealed class NewsDataset(DataDocuments documents) : Dataset<NewsArticle, NewsRecord>(documents)
{
    public override string Name => "news";

    public override string DocumentType => "newsArticle";

    protected override IEnumerable<NewsRecord> Records(DataDocument<NewsArticle> document, PageContext page)
    {
        NewsArticle article = document.Content;
        yield return new NewsRecord
        {
            Id = article.Key,
            Name = document.Name,
            Summary = article.Summary(page.Culture),
            PublishedOn = DateOnly.FromDateTime(NewsSummaries.DateOf(article)),
            Tags = article.Tags(page.Culture),
            SourceName = article.SourceName(page.Culture),
            SourceUrl = article.SourceUrl,
            Procedures = Documents.CodesOf(article.RelatedProcedures, page),
            Url = document.Url,
            Changed = document.Changed,
        };
    }
}

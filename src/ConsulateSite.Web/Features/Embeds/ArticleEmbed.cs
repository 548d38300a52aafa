using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>One article, by its key.</summary>
internal sealed class ArticleEmbed(EmbedBeginnings beginnings, ContentTree tree, ContentLinks links) : IEmbedSource
{
    private static readonly string[] Holders = ["section", "newsList"];

    public string Kind => EmbedKinds.Article;

    public EmbedWidget? Build(EmbedRequest request, PageContext page)
    {
        if (!Guid.TryParseExact(request.Code, "N", out Guid key)
            || tree.Below<NewsArticle>(page.Site, "newsArticle", Holders, page).FirstOrDefault(article => article.Key == key) is not { } found
            || links.To(found, page) is not { } link)
        {
            return null;
        }

        DatedText date = NewsSummaries.DatedTextOf(found, page);
        return beginnings.Begin(link, page) with
        {
            Summary = found.Summary(page.Culture),
            Facts = [new EmbedFact(Label: null, Value: null, page.Texts["News.PublishedOn", date.Text])],
            More = beginnings.Absolute(link with { Text = page.Texts["Embeds.ReadOn"] }, page),
        };
    }
}

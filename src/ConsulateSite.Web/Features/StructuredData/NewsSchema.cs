using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>An article, with the days of its publication and of its last change.</summary>
internal sealed class NewsSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) =>
        content is NewsArticle article
            ? Schema.Of("NewsArticle", head)
                .With("headline", head.Name)
                .With("datePublished", Schema.Day(NewsSummaries.DateOf(article)))
                .With("dateModified", article.Cultures.TryGetValue(page.Culture, out PublishedCultureInfo? info) ? Schema.Day(info.Date) : null)
                .With("publisher", Schema.Publisher(head))
                .With("author", Schema.Publisher(head))
                .With("isBasedOn", WebLink.Create(text: null, article.SourceUrl)?.Address)
            : null;
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Lists pages in short.</summary>
internal sealed class PageSummaries(ContentLinks links, PictureBuilder pictures)
{
    /// <summary>The pages in short, without those that do not exist in the reader's language.</summary>
    public IReadOnlyList<PageSummary> Build(IEnumerable<IPublishedContent> contents, PageContext page) =>
        [.. contents.Select(content => Build(content, page)).OfType<PageSummary>()];

    /// <summary>A page in short; <c>null</c> when it does not exist in the reader's language.</summary>
    public PageSummary? Build(IPublishedContent content, PageContext page) =>
        links.To(content, page) is { } link
            ? new PageSummary(link, (content as IPageBase)?.Summary(page.Culture))
            {
                Thumbnail = content is Destination destination ? pictures.Build(destination, PictureShape.Thumbnail, page) : null,
            }
            : null;
}

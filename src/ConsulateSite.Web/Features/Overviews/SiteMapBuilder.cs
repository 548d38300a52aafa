using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>Lists every page of the site.</summary>
internal sealed class SiteMapBuilder(ContentTree tree, ContentLinks links)
{
    /// <summary>The pages below a document, without those that editors hide in lists.</summary>
    public IReadOnlyList<SiteMapEntry> Build(IPublishedContent parent, PageContext page) =>
    [
        .. tree.Children<IPublishedContent>(parent, page)
            .Where(child => child is IPageBase { UmbracoNaviHide: not true })
            .Select(child => links.To(child, page) is { } link ? new SiteMapEntry(link, Build(child, page)) : null)
            .OfType<SiteMapEntry>(),
    ];
}

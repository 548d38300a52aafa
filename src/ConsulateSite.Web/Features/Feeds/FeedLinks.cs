using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Leads from a page to the feeds that tell of its like: in all forms where it is one of a kind, else to the feeds of the whole site.</summary>
internal sealed class FeedLinks(SiteLanguages languages, ContentTree tree)
{
    private static readonly string[] OfTheSite = [FeedNames.News, FeedNames.Events, FeedNames.Alerts];

    /// <summary>The feeds for a document.</summary>
    public IReadOnlyList<FeedLink> Build(IPublishedContent content, PageContext page) => content switch
    {
        NewsList or NewsArticle => AllForms(FeedNames.News, filter: null, page),
        EventList or Event => AllForms(FeedNames.Events, filter: null, page),
        Procedure => AllForms(FeedNames.Procedures, filter: null, page),
        Section { Code: { } code } section when tree.Children<Procedure>(section, page).Count > 0 =>
            AllForms(FeedNames.Procedures, new FeedFilter(FeedFilter.Section, code), page),
        _ => [.. OfTheSite.Select(name => Link(new FeedAddress(name, Filter: null, FeedFormat.Rss), page))],
    };

    private List<FeedLink> AllForms(string name, FeedFilter? filter, PageContext page) =>
        [.. FeedFormat.Of(name).Select(format => Link(new FeedAddress(name, filter, format), page))];

    private FeedLink Link(FeedAddress address, PageContext page) =>
        new(
            FeedNames.InWords(address.Name, page),
            address.Format.Name ?? page.Texts["Feeds.Calendar"],
            address.Format.MediaType,
            address.Below(languages.PathOf(page.Language)));
}

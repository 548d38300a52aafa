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
        Office { Code: { } code } office when OfficeCalendar.HasHours(office, page) => OfOffices(new FeedFilter(FeedFilter.Office, code), page),
        Section section when tree.Children<Office>(section, page).Any(office => OfficeCalendar.HasHours(office, page)) => OfOffices(filter: null, page),
        _ => [.. OfTheSite.Select(name => Link(new FeedAddress(name, Filter: null, FeedFormat.Rss), page) with { IsOfSite = true })],
    };

    /// <summary>The calendars of when offices are open and closed.</summary>
    /// <param name="filter">One of the offices; <c>null</c> for all.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<FeedLink> OfOffices(FeedFilter? filter, PageContext page) =>
    [
        Link(new FeedAddress(FeedNames.Hours, filter, FeedFormat.Calendar), page) with { Form = page.Texts["Footer.Hours"] },
        Link(new FeedAddress(FeedNames.Holidays, Filter: null, FeedFormat.Calendar), page) with { Form = page.Texts["Holiday.List"] },
    ];

    private List<FeedLink> AllForms(string name, FeedFilter? filter, PageContext page) =>
        [.. FeedFormat.Of(name).Select(format => Link(new FeedAddress(name, filter, format), page))];

    private FeedLink Link(FeedAddress address, PageContext page) =>
        new(
            FeedNames.InWords(address.Name, page),
            address.Format.Name ?? page.Texts["Feeds.Calendar"],
            address.Format.MediaType,
            address.Below(languages.PathOf(page.Language)));
}

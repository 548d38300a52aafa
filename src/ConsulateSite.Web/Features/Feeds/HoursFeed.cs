using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>When offices are open, from the beginning of this year on. Those without hours are left out.</summary>
internal sealed class HoursFeed(ContentTree tree, ContentLinks links, OfficeCalendar calendar, TimeProvider time) : IFeedSource
{
    private static readonly string[] Holders = ["section"];

    public string Name => FeedNames.Hours;

    public int Most => 100;

    public IReadOnlyList<string> Filters { get; } = [FeedFilter.Office];

    public PageLink? Home(PageContext page) => null;

    public string TagInWords(string tag, PageContext page) => tag;

    public FeedListing List(IPublishedContent top, PageContext page)
    {
        DateTimeOffset now = time.GetUtcNow();
        DateOnly since = new(SiteZone.LocalOf(now, page).Year, 1, 1);
        FeedTurns turns = new(now, page);
        turns.Note(SiteZone.MomentOf(since.ToDateTime(TimeOnly.MinValue), page));
        turns.Note(SiteZone.MomentOf(since.AddYears(1).ToDateTime(TimeOnly.MinValue), page));
        return new FeedListing(
            [
                .. tree.Below<Office>(top, "office", Holders, page)
                    .Where(office => OfficeCalendar.HasHours(office, page) && links.To(office, page) is not null)
                    .Take(Most)
                    .Select(office => new FeedCandidate(office, [], [], () => null) { InCalendar = text => calendar.Write(text, office, since, page) }),
            ],
            turns.Last,
            text => text.Zone(SiteZone.Of(page), since.Year));
    }
}

using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The public holidays of the two countries, on which the house is closed. They take none of the reader's time.</summary>
internal sealed class HolidayFeed : IFeedSource
{
    public string Name => FeedNames.Holidays;

    public int Most => 200;

    public IReadOnlyList<string> Filters { get; } = [];

    public PageLink? Home(PageContext page) => null;

    public string TagInWords(string tag, PageContext page) => tag;

    public FeedListing List(IPublishedContent top, PageContext page) => new(
    [
        .. page.Site.Holidays(page.Culture)
            .Where(holiday => holiday.Date is not null)
            .OrderBy(holiday => holiday.Date)
            .Take(Most)
            .Select(holiday => new FeedCandidate(page.Site, [], [], () => null) { InCalendar = text => Write(text, holiday, page) }),
    ]);

    private static void Write(CalendarText text, HolidayBlock holiday, PageContext page)
    {
        DateOnly day = DateOnly.FromDateTime(holiday.Date!.Value);
        text.Begin("VEVENT")
            .Line("UID", $"{holiday.Key:D}@{page.Address.Host}")
            .Line("DTSTAMP", CalendarText.Moment(FeedItems.Changed(page.Site, page)))
            .Line("DTSTART;VALUE=DATE", CalendarText.Day(day))
            .Line("DTEND;VALUE=DATE", CalendarText.Day(day.AddDays(1)))
            .Words("SUMMARY", holiday.NameText(page.Culture) is { Length: > 0 } name ? name : page.Texts["Holiday.Unnamed"])
            .Line("TRANSP", "TRANSPARENT")
            .End("VEVENT");
    }
}

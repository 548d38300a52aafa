using System.Globalization;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Lists events in short.</summary>
internal sealed class EventSummaries(TimeProvider time, ContentLinks links, ContentTree tree, PictureBuilder pictures)
{
    /// <summary>The date and time at the site.</summary>
    public DateTime Now(PageContext page) => SiteZone.LocalOf(time.GetUtcNow(), page);

    /// <summary>The events of a list that say when they take place and exist in the reader's language, the earliest first.</summary>
    public IReadOnlyList<EventSummary> All(EventList list, PageContext page) =>
        [.. tree.Children<Event>(list, page).Select(content => Build(content, page)).OfType<EventSummary>().OrderBy(entry => entry.Time.Starts)];

    /// <summary>The page is out of date when the next of the events is over.</summary>
    public void ExpireWithNext(IEnumerable<EventSummary> events, PageContext page)
    {
        DateTime now = Now(page);
        foreach (EventSummary entry in events.Where(entry => !entry.Time.IsPast(now)))
        {
            page.Reads.Until(SiteZone.MomentOf(entry.Time.Over, page));
        }
    }

    private EventSummary? Build(Event content, PageContext page) =>
        EventTime.Of(content) is { } when && links.To(content, page) is { } link
            ? new EventSummary
            {
                Link = link,
                Summary = content.Summary(page.Culture),
                Time = when,
                When = new DatedText(when.InWords(page), when.FirstDay),
                Day = when.FirstDay.Day.ToString(CultureInfo.InvariantCulture),
                Month = page.Formats.MonthOfYear(when.FirstDay),
                Thumbnail = pictures.Build(content, PictureShape.Thumbnail, page),
                Where = Where(content, page),
            }
            : null;

    /// <summary>Where an event takes place, in words; <c>null</c> when nobody said.</summary>
    public static string? Where(Event content, PageContext page)
    {
        string[] words = [.. new[] { content.Venue(page.Culture), content.City(page.Culture) }.OfType<string>()];
        return words.Length > 0 ? page.Formats.List(words) : null;
    }
}

using System.Globalization;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Hands out an event for calendars.</summary>
internal sealed class EventFile(ContentLinks links, SiteAddresses sites)
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Product = "-//ConsulateSite//Events//EN";

    // How often calendars look for what is new.
    private const string AskAgain = "PT1H";

    /// <summary>Where the file of an event is.</summary>
    /// <param name="address">The address of its page.</param>
    public static string AddressOf(string address) => $"{address.TrimEnd('/')}/{Representation.Calendar}";

    /// <summary>Writes the file; <c>null</c> when the event does not say when it takes place.</summary>
    public string? Write(Event content, PageContext page)
    {
        if (EventTime.Of(content) is not { } time)
        {
            return null;
        }

        CalendarText text = Begin();
        Write(text, content, time, page);
        return End(text);
    }

    /// <summary>Writes a calendar that is followed; events that do not say when they take place are left out.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="events">The events.</param>
    /// <param name="page">The request.</param>
    public string Write(string name, IEnumerable<Event> events, PageContext page)
    {
        CalendarText text = Begin().Words("NAME", name).Words("X-WR-CALNAME", name).Line("REFRESH-INTERVAL;VALUE=DURATION", AskAgain).Line("X-PUBLISHED-TTL", AskAgain);
        foreach (Event content in events)
        {
            if (EventTime.Of(content) is { } time)
            {
                Write(text, content, time, page);
            }
        }

        return End(text);
    }

    private static CalendarText Begin() =>
        new CalendarText().Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", Product).Line("METHOD", "PUBLISH");

    private static string End(CalendarText text) => text.Line("END", "VCALENDAR").ToString();

    private void Write(CalendarText text, Event content, EventTime time, PageContext page)
    {
        text.Line("BEGIN", "VEVENT")
            .Line("UID", $"{content.Key:D}@{page.Address.Host}")
            .Line("DTSTAMP", CalendarText.Moment(Changed(content, page)));
        WriteTime(text, time, page);
        PlaceViewModel place = PlaceBuilder.Build(content, page);
        text.Words("SUMMARY", content.NameIn(page.Culture))
            .Words("DESCRIPTION", content.Summary(page.Culture))
            .Words("LOCATION", string.Join(", ", new[] { place.Venue }.OfType<string>().Concat(place.Address)));
        if (content is { Latitude: { } latitude, Longitude: { } longitude })
        {
            text.Line("GEO", $"{Degrees(latitude)};{Degrees(longitude)}");
        }

        if (links.To(content, page) is { } link)
        {
            text.Line("URL", sites.Absolute(link.Address, page.Address));
        }

        text.Line("END", "VEVENT");
    }

    private static void WriteTime(CalendarText text, EventTime time, PageContext page)
    {
        if (time.IsAllDay)
        {
            text.Line("DTSTART;VALUE=DATE", CalendarText.Day(time.FirstDay)).Line("DTEND;VALUE=DATE", CalendarText.Day(time.LastDay.AddDays(1)));
            return;
        }

        (DateTimeOffset starts, DateTimeOffset ends) = time.Moments(page);
        text.Line("DTSTART", CalendarText.Moment(starts));
        if (time.HasEnd)
        {
            text.Line("DTEND", CalendarText.Moment(ends));
        }
    }

    private static DateTimeOffset Changed(Event content, PageContext page) =>
        new(DateTime.SpecifyKind(content.Cultures.TryGetValue(page.Culture, out var culture) ? culture.Date : content.UpdateDate, DateTimeKind.Utc));

    private static string Degrees(decimal degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);
}

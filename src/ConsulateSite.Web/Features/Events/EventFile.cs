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

        CalendarText text = new CalendarText()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", Product).Line("METHOD", "PUBLISH")
            .Line("BEGIN", "VEVENT")
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

        return text.Line("END", "VEVENT").Line("END", "VCALENDAR").ToString();
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

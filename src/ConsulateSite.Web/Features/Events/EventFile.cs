using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Hands out an event for calendars.</summary>
internal sealed class EventFile(ContentLinks links, SiteAddresses sites)
{
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

        CalendarText text = CalendarText.Begin();
        Write(text, content, time, page);
        return text.End();
    }

    /// <summary>Writes an event into a calendar.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="content">The event.</param>
    /// <param name="time">When it takes place.</param>
    /// <param name="page">The request.</param>
    public void Write(CalendarText text, Event content, EventTime time, PageContext page)
    {
        text.Begin("VEVENT")
            .Line("UID", $"{content.Key:D}@{page.Address.Host}")
            .Line("DTSTAMP", CalendarText.Moment(Changed(content, page)));
        WriteTime(text, time, page);
        text.Words("SUMMARY", content.NameIn(page.Culture))
            .Words("DESCRIPTION", content.Summary(page.Culture))
            .Place(content, PlaceBuilder.Build(content, page));
        if (links.To(content, page) is { } link)
        {
            text.Line("URL", sites.Absolute(link.Address, page.Address));
        }

        text.End("VEVENT");
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
}

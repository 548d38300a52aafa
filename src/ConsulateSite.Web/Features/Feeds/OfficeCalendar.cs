using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes the opening hours of offices into calendars. They take none of the reader's time.</summary>
internal sealed class OfficeCalendar(ContentLinks links, SiteAddresses addresses)
{
    /// <summary>Whether an office has hours to write.</summary>
    public static bool HasHours(Office office, PageContext page) => office.OpeningHours(page.Culture).Count > 0;

    /// <summary>Writes an office: each line of its hours repeats itself every week, but for public holidays.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="office">The office.</param>
    /// <param name="since">The first day that is told of.</param>
    /// <param name="page">The request.</param>
    public void Write(CalendarText text, Office office, DateOnly since, PageContext page)
    {
        HashSet<DateOnly> holidays = Holidays.Days(page);
        foreach (OpeningHoursBlock line in office.OpeningHours(page.Culture))
        {
            if (WeeklyHours.Of(line, since, holidays) is { } hours)
            {
                Write(text, office, line, hours, page);
            }
        }
    }

    private static DateTimeOffset Changed(Office office, PageContext page)
    {
        DateTimeOffset own = FeedItems.Changed(office, page);
        DateTimeOffset holidays = FeedItems.Changed(page.Site, page);
        return own > holidays ? own : holidays;
    }

    private static void WriteTime(CalendarText text, WeeklyHours hours, PageContext page)
    {
        string zone = $"TZID={SiteZone.Of(page).Id}";
        string days = string.Join(',', hours.Days.Select(CalendarText.Weekday));
        string until = hours.LastDay is { } last
            ? $";UNTIL={CalendarText.Moment(SiteZone.MomentOf(last.AddDays(1).ToDateTime(TimeOnly.MinValue).AddSeconds(-1), page))}"
            : string.Empty;
        text.Line($"DTSTART;{zone}", CalendarText.Local(hours.First.Opens))
            .Line($"DTEND;{zone}", CalendarText.Local(hours.First.Closes))
            .Line("RRULE", $"FREQ=WEEKLY;BYDAY={days}{until}");
        if (hours.Closed.Count > 0)
        {
            text.Line($"EXDATE;{zone}", string.Join(',', hours.Closed.Select(CalendarText.Local)));
        }
    }

    private void Write(CalendarText text, Office office, OpeningHoursBlock line, WeeklyHours hours, PageContext page)
    {
        text.Begin("VEVENT")
            .Line("UID", $"{office.Key:D}.{line.Key:D}@{page.Address.Host}")
            .Line("DTSTAMP", CalendarText.Moment(Changed(office, page)));
        WriteTime(text, hours, page);
        string name = office.NameIn(page.Culture) ?? string.Empty;
        text.Words("SUMMARY", line.Label(page.Culture) is { Length: > 0 } label ? page.Texts["Site.TitleFormat", label, name].Value : name)
            .Words("DESCRIPTION", string.Join('\n', new[] { line.Note(page.Culture), office.HoursNote(page.Culture) }.OfType<string>()))
            .Place(office, PlaceBuilder.Where(office, page));
        if (links.To(office, page) is { } link)
        {
            text.Line("URL", addresses.Absolute(link.Address, page.Address));
        }

        text.Line("TRANSP", "TRANSPARENT").End("VEVENT");
    }
}

using System.Globalization;
using System.Text;
using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Calendar = Ical.Net.Calendar;
using VTimeZoneInfo = Ical.Net.VTimeZoneInfo;

namespace ConsulateSite.Web.Tests.Features.Feeds;

/// <summary>Hours and holidays as a calendar reads them. It is Monday, 16 November 2026.</summary>
public sealed class OfficeCalendarTests
{
    private const string All = "/feeds/hours.ics";

    private static readonly string[] WorkingDays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    private readonly FeedSite _site = new();

    public OfficeCalendarTests() => _site.Site.Root.With("timeZone", "Europe/Paris");

    [Fact]
    public void An_office_is_open_every_week_on_its_own_clocks_in_winter_and_in_summer()
    {
        _site.Office("Office", "office", Hours("09:00", "14:00"));

        Assert.Equal(
            ["2026-11-19T08:00Z/13:00Z", "2026-11-20T08:00Z/13:00Z", "2026-11-23T08:00Z/13:00Z"],
            Open("2026-11-19", "2026-11-23"));
        Assert.Equal(["2027-03-26T08:00Z/13:00Z", "2027-03-29T07:00Z/12:00Z"], Open("2027-03-26", "2027-03-29"));
        Assert.Equal(["2027-10-29T07:00Z/12:00Z", "2027-11-01T08:00Z/13:00Z"], Open("2027-10-29", "2027-11-01"));
    }

    [Fact]
    public void On_a_public_holiday_it_is_closed_and_the_holiday_is_in_a_calendar_of_its_own()
    {
        _site.Office("Office", "office", Hours("09:00", "14:00"));
        _site.Site.Root.WithBlocks("holidays", Holiday("2026-11-18", "Independence"), Holiday("2026-11-21", name: null), Holiday("2026-01-01", "New Year"));

        Assert.Equal(["2026-11-17T08:00Z/13:00Z", "2026-11-19T08:00Z/13:00Z"], Open("2026-11-17", "2026-11-19"));
        Assert.Equal("2026-01-02T08:00Z/13:00Z", Open("2025-12-01", "2026-01-04").Single());
        CalendarEvent[] holidays = [.. Read("/feeds/holidays.ics", "ar").Events];
        Assert.All(holidays, holiday => Assert.True(holiday.IsAllDay));
        Assert.Equal(
            [(1, 1, "New Year ar"), (11, 18, "Independence ar"), (11, 21, "عطلة رسمية")],
            holidays.Select(holiday => (holiday.Start!.Month, holiday.Start.Day, holiday.Summary!)));
        Assert.Equal("تقويم العطل الرسمية – Consulate ar", Read("/feeds/holidays.ics", "ar").Properties["NAME"]!.Value);
    }

    [Fact]
    public void Hours_of_Ramadan_hold_in_Ramadan_alone()
    {
        _site.Office(
            "Office", "office", Hours("09:00", "14:00", to: "2027-02-07"), Hours("09:30", "13:30", from: "2027-02-08", to: "2027-03-09"), Hours("09:00", "14:00", from: "2027-03-10"));

        Assert.Equal(["2027-02-05T08:00Z/13:00Z", "2027-02-08T08:30Z/12:30Z"], Open("2027-02-05", "2027-02-08"));
        Assert.Equal(["2027-03-09T08:30Z/12:30Z", "2027-03-10T08:00Z/13:00Z"], Open("2027-03-09", "2027-03-10"));
    }

    [Fact]
    public void A_season_that_is_over_or_falls_on_holidays_alone_is_left_out()
    {
        _site.Site.Root.WithBlocks("holidays", Holiday("2026-12-01", "Strike"));
        _site.Office("Office", "office", Hours("09:00", "14:00", to: "2025-12-31"), Hours("09:00", "10:00", from: "2026-12-01", to: "2026-12-01"), Hours("14:00", "09:00"));

        Assert.Empty(Read(All, "fr").Events);
    }

    [Theory]
    [InlineData("ar", "الشبابيك ar – Office ar")]
    [InlineData("fr", "الشبابيك fr – Office fr")]
    public void A_calendar_names_the_office_and_what_is_open_and_takes_none_of_the_reader_s_time(string culture, string summary)
    {
        OpeningHoursBlock counters = Hours("09:00", "14:00", label: "الشبابيك");
        FakeContent office = _site.Office("Office", "office", counters, Hours("14:00", "15:00"));
        office.WithText("hoursNote", new string('ن', 100)).WithText("address", "1 Sample Avenue\nExampleville");

        CalendarEvent[] events = [.. Read(All, culture).Events];

        Assert.Equal([summary, $"Office {culture}"], events.Select(line => line.Summary));
        Assert.Equal($"{office.Key:D}.{counters.Key:D}@localhost", events[0].Uid);
        Assert.All(events, line => Assert.Equal(("TRANSPARENT", $"http://localhost/{culture}/{office.Key:N}/"), (line.Transparency, line.Url!.AbsoluteUri)));
        Assert.Equal($"1 Sample Avenue, Exampleville {culture}", events[0].Location);
        Assert.All(_site.Write(All, culture).TrimEnd().Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
    }

    [Fact]
    public void One_office_can_be_followed_and_one_without_hours_cannot()
    {
        FakeContent first = _site.Office("First", "first", Hours("09:00", "14:00"));
        _site.Office("Second", "second", Hours("10:00", "12:00"));
        FakeContent silent = _site.Office("Silent", "silent");

        Assert.Equal(2, Read(All, "fr").Events.Count);
        Calendar one = Read("/feeds/hours/office/first.ics", "fr");
        Assert.StartsWith($"{first.Key:D}.", Assert.Single(one.Events).Uid, StringComparison.Ordinal);
        Assert.Equal("Calendrier des horaires d’ouverture – First fr – Consulate fr", one.Properties["NAME"]!.Value);
        Assert.Null(_site.Select("/feeds/hours/office/silent.ics", _site.Site.Page("fr")));
        Assert.Null(_site.Select("/feeds/hours/office/nowhere.ics", _site.Site.Page("fr")));
        Assert.Equal(["/fr/feeds/hours/office/first.ics", "/fr/feeds/holidays.ics"], Addresses(first));
        Assert.Equal(["/fr/feeds/hours.ics", "/fr/feeds/holidays.ics"], Addresses(_site.Section));
        Assert.Equal(["/fr/feeds/news.rss", "/fr/feeds/events.rss", "/fr/feeds/alerts.rss"], Addresses(silent));
    }

    [Fact]
    public void A_calendar_follows_its_offices_and_begins_anew_with_the_year()
    {
        FakeContent office = _site.Office("Office", "office", Hours("09:00", "14:00"));
        PageContext page = _site.Site.Page("fr");

        FeedSelection selection = _site.Select(All, page)!;

        Assert.Equal(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
        Assert.Equal(new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero), selection.Turned);
        Assert.Superset(
            new HashSet<string> { ContentTags.Item(office.Key), ContentTags.ChildrenOf(_site.Site.Root.Key), ContentTags.ChildrenOf(_site.Section.Key) },
            page.Reads.ToTags().ToHashSet());
    }

    [Fact]
    public void A_zone_that_follows_a_rule_is_told_with_it()
    {
        _site.Office("Office", "office", Hours("09:00", "14:00"));

        string[] lines = _site.Write(All, "fr").Split("\r\n");

        Assert.Contains("DTSTART;TZID=Europe/Paris:20260101T090000", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", lines);
        Assert.Equal(["20250330T020000", "20251026T030000"], lines.Where(line => line.StartsWith("DTSTART:", StringComparison.Ordinal)).Select(line => line["DTSTART:".Length..]));
    }

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Sydney")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Etc/GMT-1")]
    public void A_program_that_knows_no_zones_finds_the_same_hours(string name)
    {
        _site.Site.Root.With("timeZone", name);
        _site.Office("Office", "office", Hours("09:00", "14:00"));
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(name);

        VTimeZone told = Assert.Single(Read(All, "fr").TimeZones);

        Assert.Equal(name, told.TzId);
        for (DateTime local = new(2026, 1, 1, 9, 0, 0); local.Year < 2028; local = local.AddDays(1))
        {
            Assert.Equal(zone.GetUtcOffset(local), OffsetOf(told, local));
        }
    }

    // The offset of the last change before a moment, as RFC 5545 has it.
    private static TimeSpan OffsetOf(VTimeZone zone, DateTime local) => zone.TimeZoneInfos
        .SelectMany(part => Onsets(part).Select(onset => (Onset: onset, Offset: part.OffsetTo!.Offset)))
        .Where(change => change.Onset <= local)
        .MaxBy(change => change.Onset)
        .Offset;

    private static IEnumerable<DateTime> Onsets(VTimeZoneInfo part)
    {
        DateTime first = part.Start!.Value;
        if (part.RecurrenceRule is not { } rule)
        {
            return [first];
        }

        WeekDay day = rule.ByDay.Single();
        int month = rule.ByMonth.Single();
        return Enumerable.Range(first.Year, 10).Select(year =>
        {
            DateTime[] days = [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(number => new DateTime(year, month, number)).Where(date => date.DayOfWeek == day.DayOfWeek)];
            return (day.Offset > 0 ? days[day.Offset!.Value - 1] : days[^-day.Offset!.Value]) + first.TimeOfDay;
        });
    }

    private string[] Open(string from, string to) =>
    [
        .. Read(All, "fr")
            .GetOccurrences(new CalDateTime(Time(from), "Europe/Paris"))
            .TakeWhile(occurrence => occurrence.Period.StartTime.Value < Time(to).AddDays(1))
            .Select(occurrence => $"{occurrence.Period.StartTime.AsUtc:yyyy-MM-dd'T'HH:mm'Z'}/{occurrence.Period.EffectiveEndTime!.AsUtc:HH:mm'Z'}"),
    ];

    private string[] Addresses(FakeContent content) => [.. _site.Links.Build(_site.Model(content), _site.Site.Page("fr")).Select(link => link.Address)];

    private Calendar Read(string path, string culture) => Calendar.Load(_site.Write(path, culture))!;

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static HolidayBlock Holiday(string date, string? name)
    {
        FakeElement holiday = new FakeElement("holidayBlock").With("date", Time(date));
        return new HolidayBlock(name is null ? holiday : holiday.WithText("name", name), FakeElement.Fallback);
    }

    private static OpeningHoursBlock Hours(string opens, string closes, string? from = null, string? to = null, string? label = null)
    {
        FakeElement hours = new FakeElement("openingHoursBlock").With("days", WorkingDays).With("opens", opens).With("closes", closes);
        foreach ((string alias, string? day) in new[] { ("validFrom", from), ("validTo", to) }.Where(border => border.Item2 is not null))
        {
            hours.With(alias, Time(day!));
        }

        return new OpeningHoursBlock(label is null ? hours : hours.WithText("label", label), FakeElement.Fallback);
    }
}

using System.Text;
using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Web.Tests.Features;

public sealed class EventTests
{
    private readonly TestSite _site = new();

    public EventTests() => _site.Root.With("timeZone", "Etc/GMT-1");

    [Theory]
    [InlineData("fr", "2027-01-13T18:00", "2027-01-13T20:00", false, "mercredi 13 janvier 2027, de 18\u00A0h à 20\u00A0h")]
    [InlineData("ar", "2027-01-13T18:00", "2027-01-13T20:30", false, "الأربعاء 13 يناير 2027، من 18:00 إلى 20:30")]
    [InlineData("en", "2027-01-13T18:00", null, false, "Wednesday 13 January 2027, 6pm")]
    [InlineData("en", "2027-01-13T00:00", "2027-01-13T00:00", true, "Wednesday 13 January 2027")]
    [InlineData("en", "2027-01-13T00:00", "2027-01-15T00:00", true, "Wednesday 13 January 2027 to Friday 15 January 2027")]
    [InlineData("en", "2027-01-13T18:00", "2027-01-13T17:00", false, "Wednesday 13 January 2027, 6pm")]
    public void A_time_is_put_into_words(string culture, string starts, string? ends, bool allDay, string expected) =>
        Assert.Equal(expected, EventTime.Of(Model(starts, ends, allDay))!.InWords(_site.Page(culture)));

    [Theory]
    [InlineData("2027-01-13T20:00", false, "2027-01-13T19:59", false)]
    [InlineData("2027-01-13T20:00", false, "2027-01-13T20:00", true)]
    [InlineData(null, false, "2027-01-13T23:59", false)]
    [InlineData(null, false, "2027-01-14T00:00", true)]
    [InlineData("2027-01-14T00:00", true, "2027-01-14T23:59", false)]
    [InlineData("2027-01-14T00:00", true, "2027-01-15T00:00", true)]
    public void An_event_is_over_at_its_end_or_else_when_its_day_ends(string? ends, bool allDay, string now, bool expected) =>
        Assert.Equal(expected, EventTime.Of(Model("2027-01-13T18:00", ends, allDay))!.IsPast(Time(now)));

    [Fact]
    public void An_event_that_does_not_say_when_is_in_no_calendar()
    {
        Event content = new(new FakeContent("event").Named("Evening"), FakeElement.Fallback);
        Assert.Null(EventTime.Of(content));
        Assert.Null(File(content, "fr"));
    }

    [Fact]
    public void A_month_begins_on_Monday_and_shows_each_event_on_each_of_its_days()
    {
        EventSummary[] events = [Summary("2027-01-13T18:00", "2027-01-14T02:00", false)];
        CalendarMonth month = CalendarBuilder.Build(new DateOnly(2027, 1, 1), events, "/fr/agenda/", Time("2027-01-02T00:00"), _site.Page("fr"));
        Assert.Equal(("janvier 2027", "lundi", "dimanche"), (month.Name, month.Weekdays[0], month.Weekdays[6]));
        Assert.All(month.Weeks, week => Assert.Equal(7, week.Count));
        CalendarDay[] days = [.. month.Weeks.SelectMany(week => week).OfType<CalendarDay>()];
        Assert.Equal(31, days.Length);
        Assert.Equal([null, null, null, null, "1", "2", "3"], month.Weeks[0].Select(day => day?.Number));
        Assert.Equal(["13", "14"], days.Where(day => day.Events.Count > 0).Select(day => day.Number));
        Assert.Equal("2", Assert.Single(days, day => day.IsToday).Number);
    }

    [Theory]
    [InlineData(null, "2027-01-01")]
    [InlineData("2026-11", "2026-11-01")]
    [InlineData("2027-06", "2027-06-01")]
    [InlineData("2026-10", null)]
    [InlineData("2027-07", null)]
    [InlineData("9999-12", null)]
    [InlineData("2027-1", null)]
    [InlineData("<script>", null)]
    public void Only_the_months_between_the_first_and_the_last_event_are_offered(string? wanted, string? expected)
    {
        EventSummary[] events = [Summary("2026-11-01T10:00", null, false), Summary("2027-01-13T18:00", null, false), Summary("2027-06-09T10:00", null, false)];
        DateOnly? month = CalendarBuilder.Choose(wanted, events, Time("2026-12-05T00:00"));
        Assert.Equal(expected, month?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_event_for_a_calendar_says_the_moment_on_the_clock_of_the_world()
    {
        Event content = Model("2027-01-13T18:00", "2027-01-13T20:00", allDay: false);
        string[] lines = File(content, "fr")!.Split("\r\n");
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Contains("DTSTART:20270113T170000Z", lines);
        Assert.Contains("DTEND:20270113T190000Z", lines);
        Assert.Contains($"UID:{content.Key:D}@localhost", lines);
        Assert.Contains("DTSTAMP:20261116T000000Z", lines);
        Assert.Contains("SUMMARY:Tea\\, music\\; and \\\\ more fr", lines);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR", ""], lines[^3..]);
    }

    [Fact]
    public void A_whole_day_ends_before_the_next_begins()
    {
        string[] lines = File(Model("2027-01-13T00:00", "2027-01-14T00:00", allDay: true), "en")!.Split("\r\n");
        Assert.Contains("DTSTART;VALUE=DATE:20270113", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270115", lines);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("أمسية رأس السنة الأمازيغية بالمركز الثقافي مع موسيقى وحكايات وأطباق للمشاركة بين العائلات")]
    [InlineData("🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉")]
    public void A_long_line_is_folded_between_letters_and_comes_back_whole(string words)
    {
        string text = new CalendarText().Words("SUMMARY", words).ToString();
        Assert.All(text.TrimEnd().Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.Equal($"SUMMARY:{words}\r\n", text.Replace("\r\n ", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("two\nlines", "X:two\\nlines\r\n")]
    [InlineData("two\r\nlines", "X:two\\nlines\r\n")]
    [InlineData("END:VEVENT\rX", "X:END:VEVENT\\nX\r\n")]
    public void No_words_begin_a_line_of_their_own(string words, string expected) =>
        Assert.Equal(expected, new CalendarText().Words("X", words).ToString());

    private static DateTime Time(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Event Model(string starts, string? ends, bool allDay)
    {
        FakeContent content = new FakeContent("event").Named("Tea, music; and \\ more");
        content.With("startsAt", Time(starts)).With("endsAt", ends is null ? null : Time(ends)).With("allDay", allDay);
        return new Event(content, FakeElement.Fallback);
    }

    private EventSummary Summary(string starts, string? ends, bool allDay)
    {
        EventTime time = EventTime.Of(Model(starts, ends, allDay))!;
        return new EventSummary { Link = new PageLink("Event", "/x/"), Time = time, When = new DatedText(string.Empty, time.FirstDay), Day = "1", Month = "x" };
    }

    private string? File(Event content, string culture)
    {
        IOptionsMonitor<WebRoutingSettings> routing = Substitute.For<IOptionsMonitor<WebRoutingSettings>>();
        routing.CurrentValue.Returns(new WebRoutingSettings());
        return new EventFile(_site.Links, new SiteAddresses(routing)).Write(content, _site.Page(culture));
    }
}

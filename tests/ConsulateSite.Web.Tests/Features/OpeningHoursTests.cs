using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class OpeningHoursTests
{
    private static readonly string[] WorkingDays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    private readonly TestSite _site = new();
    private readonly TestClock _clock = new();

    public OpeningHoursTests() => _site.Root.With("timeZone", "Etc/GMT-1").WithBlocks("openingHours", Hours(WorkingDays, "09:00", "14:00"), Hours(["saturday", "tuesday"], "09:00", "13:00"));

    [Theory]
    [InlineData("fr", "du lundi au vendredi", "de 9\u00A0h à 14\u00A0h")]
    [InlineData("en", "Monday to Friday", "9am to 2pm")]
    [InlineData("ar", "من الاثنين إلى الجمعة", "من 09:00 إلى 14:00")]
    public void Days_that_follow_each_other_become_a_range(string culture, string days, string times)
    {
        OpeningLine line = new OpeningHoursBuilder(_clock).BuildWeek(_site.Page(culture))[0];
        Assert.Equal((days, times), (line.Days, line.Times));
    }

    [Fact]
    public void Single_days_are_named_in_the_order_of_the_week() =>
        Assert.Equal("mardi, samedi", new OpeningHoursBuilder(_clock).BuildWeek(_site.Page("fr"))[1].Days);

    [Fact]
    public void Today_shows_only_what_is_open_today() =>
        Assert.Equal("de 9\u00A0h à 14\u00A0h", Assert.Single(new OpeningHoursBuilder(_clock).BuildToday(_site.Page("fr"))).Times);

    [Fact]
    public void On_a_day_without_hours_nothing_is_open()
    {
        _clock.Now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        Assert.Empty(new OpeningHoursBuilder(_clock).BuildToday(_site.Page("fr")));
    }

    [Fact]
    public void The_day_is_that_of_the_site_and_the_page_is_out_of_date_at_its_midnight()
    {
        _clock.Now = new DateTimeOffset(2026, 11, 16, 23, 30, 0, TimeSpan.Zero);
        PageContext page = _site.Page("fr");
        OpeningHoursBuilder hours = new(_clock);
        hours.BuildToday(page);
        Assert.Equal(new DateOnly(2026, 11, 17), hours.Today(page));
        Assert.Equal(new DateTimeOffset(2026, 11, 17, 23, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
    }

    [Fact]
    public void Hours_of_another_season_are_left_out()
    {
        FakeElement summer = new FakeElement("openingHoursBlock").With("days", WorkingDays).With("opens", "08:00").With("closes", "12:00").With("validTo", new DateTime(2026, 9, 1));
        _site.Root.WithBlocks("openingHours", new OpeningHoursBlock(summer, FakeElement.Fallback));
        Assert.Empty(new OpeningHoursBuilder(_clock).BuildWeek(_site.Page("fr")));
    }

    [Fact]
    public void A_time_that_is_none_leaves_its_line_out()
    {
        _site.Root.WithBlocks("openingHours", Hours(WorkingDays, "soon", "14:00"));
        Assert.Empty(new OpeningHoursBuilder(_clock).BuildWeek(_site.Page("fr")));
    }

    private static OpeningHoursBlock Hours(string[] days, string opens, string closes) =>
        new(new FakeElement("openingHoursBlock").With("days", days).With("opens", opens).With("closes", closes), FakeElement.Fallback);
}

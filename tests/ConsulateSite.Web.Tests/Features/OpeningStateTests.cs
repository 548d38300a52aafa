using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class OpeningStateTests
{
    private static readonly string[] WorkingDays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    private readonly TestSite _site = new();
    private readonly TestClock _clock = new();

    public OpeningStateTests() =>
        _site.Root.With("timeZone", "Etc/GMT-1").WithBlocks("openingHours", Hours("14:00", "15:30"), Hours("09:00", "12:30"));

    [Theory]
    [InlineData("2026-11-16T07:59Z", "Closed now, opens today at 9am", "2026-11-16T08:00Z")]
    [InlineData("2026-11-16T08:00Z", "Open now, until 12.30pm", "2026-11-16T11:30Z")]
    [InlineData("2026-11-16T11:30Z", "Closed now, opens today at 2pm", "2026-11-16T13:00Z")]
    [InlineData("2026-11-16T13:00Z", "Open now, until 3.30pm", "2026-11-16T14:30Z")]
    [InlineData("2026-11-16T14:30Z", "Closed now, opens tomorrow at 9am", "2026-11-16T23:00Z")]
    [InlineData("2026-11-20T20:00Z", "Closed now, opens Monday at 9am", "2026-11-20T23:00Z")]
    public void The_state_is_that_of_the_site_s_clocks_and_the_page_is_out_of_date_when_it_changes(string now, string expected, string until)
    {
        _clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        PageContext page = _site.Page("en");
        OpeningState state = Build(page)!;
        Assert.Equal((expected, expected.StartsWith("Open", StringComparison.Ordinal)), (state.Text, state.IsOpen));
        Assert.Equal(DateTimeOffset.Parse(until, System.Globalization.CultureInfo.InvariantCulture), page.Reads.ValidUntil);
    }

    [Theory]
    [InlineData("fr", "Fermé maintenant, ouvre lundi à 9\u00A0h")]
    [InlineData("ar", "مغلق الآن، يفتح الاثنين على الساعة 09:00")]
    public void The_state_is_said_in_every_language(string culture, string expected)
    {
        _clock.Now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(expected, Build(_site.Page(culture))!.Text);
    }

    [Fact]
    public void On_a_public_holiday_the_house_is_closed_and_says_why_and_opens_on_the_day_after()
    {
        _site.Root.WithBlocks("holidays", Holiday(new DateTime(2026, 11, 18)));
        _clock.Now = new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(new OpeningState(IsOpen: false, "Closed today: Independence en"), Build(_site.Page("en")));
        Assert.Empty(new OpeningHoursBuilder(_clock).BuildToday(_site.Page("en")));
        _clock.Now = new DateTimeOffset(2026, 11, 17, 20, 0, 0, TimeSpan.Zero);
        Assert.Equal("Closed now, opens Thursday at 9am", Build(_site.Page("en"))!.Text);
    }

    [Fact]
    public void Who_does_not_keep_the_holidays_is_open()
    {
        _site.Root.WithBlocks("holidays", Holiday(new DateTime(2026, 11, 18)));
        _clock.Now = new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);
        Assert.True(Build(_site.Page("en"), keepsHolidays: false)!.IsOpen);
    }

    [Fact]
    public void Without_hours_nothing_is_said_and_with_hours_of_another_season_it_is_closed()
    {
        _site.Root.WithBlocks("openingHours");
        Assert.Null(Build(_site.Page("en")));
        _site.Root.WithBlocks("openingHours", new OpeningHoursBlock(Element("09:00", "12:00").With("validTo", new DateTime(2026, 9, 1)), FakeElement.Fallback));
        Assert.Equal(new OpeningState(IsOpen: false, "Closed now"), Build(_site.Page("en")));
    }

    private OpeningState? Build(PageContext page, bool keepsHolidays = true) => new OpeningStateBuilder(_clock).Build(page.Site, keepsHolidays, page);

    private static OpeningHoursBlock Hours(string opens, string closes) => new(Element(opens, closes), FakeElement.Fallback);

    private static FakeElement Element(string opens, string closes) =>
        new FakeElement("openingHoursBlock").With("days", WorkingDays).With("opens", opens).With("closes", closes);

    private static HolidayBlock Holiday(DateTime date) =>
        new(new FakeElement("holidayBlock").With("date", date).WithText("name", "Independence"), FakeElement.Fallback);
}

using System.Globalization;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Localization;

public sealed class SiteFormatsTests
{
    [Theory]
    [InlineData("ar", "16 نونبر 2026")]
    [InlineData("fr", "16 novembre 2026")]
    [InlineData("en", "16 November 2026")]
    public void A_date_is_written_with_the_month_names_used_in_Morocco(string culture, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).Date(new DateOnly(2026, 11, 16)));

    [Theory]
    [InlineData("ar", "فاتح غشت 2026")]
    [InlineData("fr", "1er août 2026")]
    [InlineData("en", "1 August 2026")]
    public void The_first_of_a_month_has_its_own_word(string culture, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).Date(new DateOnly(2026, 8, 1)));

    [Theory]
    [InlineData("ar", "الاثنين 16 نونبر 2026")]
    [InlineData("fr", "lundi 16 novembre 2026")]
    [InlineData("en", "Monday 16 November 2026")]
    public void A_weekday_goes_before_the_date(string culture, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).DateWithWeekday(new DateOnly(2026, 11, 16)));

    [Theory]
    [InlineData("ar", 9, 0, "09:00")]
    [InlineData("ar", 15, 30, "15:30")]
    [InlineData("fr", 9, 0, "9\u00A0h")]
    [InlineData("fr", 15, 5, "15\u00A0h\u00A005")]
    [InlineData("en", 0, 0, "12am")]
    [InlineData("en", 12, 0, "12pm")]
    [InlineData("en", 15, 30, "3.30pm")]
    public void A_time_is_written_as_readers_say_it(string culture, int hour, int minute, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).Time(new TimeOnly(hour, minute)));

    [Fact]
    public void A_range_of_times_in_Arabic_has_words_and_no_dash() =>
        Assert.Equal("من 09:00 إلى 15:00", TestTexts.Formats("ar").TimeRange(new TimeOnly(9, 0), new TimeOnly(15, 0)));

    [Theory]
    [InlineData("ar", "1.250,50")]
    [InlineData("fr", "1\u202F250,50")]
    [InlineData("en", "1,250.50")]
    public void An_amount_with_a_fraction_has_two_decimals_and_groups(string culture, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).Amount(1250.5m));

    [Theory]
    [InlineData("ar", "860\u00A0درهم")]
    [InlineData("fr", "860\u00A0MAD")]
    [InlineData("en", "860\u00A0MAD")]
    public void A_whole_amount_of_dirhams_has_no_decimals(string culture, string expected) =>
        Assert.Equal(expected, TestTexts.Formats(culture).Dirhams(860m));

    [Fact]
    public void Formats_do_not_depend_on_the_ambient_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal("1 March 2026", TestTexts.Formats("en").Date(new DateOnly(2026, 3, 1)));
            Assert.Equal("1,250.50", TestTexts.Formats("en").Amount(1250.5m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

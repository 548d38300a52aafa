using System.Globalization;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class ChartTests
{
    private readonly TestSite _site = new();

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    public void Time_runs_from_left_to_right_in_every_language_and_years_stand_as_far_apart_as_they_are(string culture)
    {
        Chart chart = Build(culture, "line", ("2018", 1), ("2024", 2), ("2025", 3))!;
        decimal[] across = [.. Names(chart).Select(label => Number(label.X)).Order()];
        Assert.Equal(["2018", "2024", "2025"], Names(chart).OrderBy(label => Number(label.X)).Select(label => label.Text));
        Assert.Equal(6, Math.Round((across[1] - across[0]) / (across[2] - across[1])));
    }

    [Fact]
    public void Periods_that_are_no_years_stand_in_equal_steps()
    {
        Chart chart = Build("fr", "line", ("2025", 46), ("2030 (objectif)", 52), ("Plus tard", 60))!;
        decimal[] across = [.. Names(chart).Select(label => Number(label.X)).Order()];
        Assert.Equal(across[1] - across[0], across[2] - across[1]);
    }

    [Fact]
    public void A_value_that_is_not_known_leaves_a_gap_in_the_line()
    {
        Chart chart = Build("fr", "line", ("2019", 12), ("2020", null), ("2021", 3), ("2022", 10))!;
        Assert.Equal(["line line--gap", "line"], chart.Shapes.Select(shape => shape.Style).Where(style => style.StartsWith("line", StringComparison.Ordinal)));
        Assert.Equal(3, chart.Shapes.Count(shape => shape.Style == "dot"));
    }

    [Fact]
    public void Words_that_would_run_into_each_other_are_left_out_and_the_newest_never()
    {
        Chart chart = Build("fr", "line", [.. Enumerable.Range(1990, 36).Select(year => (year.ToString(CultureInfo.InvariantCulture), (decimal?)(year * 1000)))])!;
        ChartLabel[] names = [.. Names(chart)];
        Assert.InRange(names.Length, 2, 12);
        Assert.Contains(names, label => label.Text == "2025");
    }

    [Fact]
    public void Bars_begin_on_the_reading_side()
    {
        Chart french = Build("fr", "bar", ("A", 50), ("B", 100))!;
        Chart arabic = Build("ar", "bar", ("A", 50), ("B", 100))!;
        Assert.All(Bars(french), bar => Assert.Equal(0, bar.From));
        Assert.All(Bars(arabic), bar => Assert.Equal(Chart.Width, bar.From));
        Assert.Equal(Bars(french).Select(bar => Chart.Width - bar.To), Bars(arabic).Select(bar => bar.To));
        Assert.Equal(2, Bars(french)[1].To / Bars(french)[0].To);
    }

    [Theory]
    [InlineData("fr", -1)]
    [InlineData("ar", 1)]
    public void A_value_below_zero_goes_to_the_other_side_and_stays_on_the_drawing(string culture, int sign)
    {
        (decimal From, decimal To)[] bars = Bars(Build(culture, "bar", ("A", 14.6m), ("B", -8.8m))!);
        Assert.Equal(sign, Math.Sign(bars[1].To - bars[1].From));
        Assert.Equal(-sign, Math.Sign(bars[0].To - bars[0].From));
        Assert.All(bars, bar => Assert.InRange(bar.To, 30, Chart.Width - 30));
    }

    [Fact]
    public void A_part_of_a_whole_says_its_share()
    {
        Chart chart = Build("fr", "share", ("Villes", 63), ("Campagnes", 37))!;
        Assert.Equal(["63 (63\u00A0%)", "37 (37\u00A0%)"], chart.Labels.Where(label => label.Style == "value").Select(label => label.Text));
    }

    [Fact]
    public void Marks_are_hollow_only_where_some_values_are_certain_and_others_are_not()
    {
        FigureRow[] mixed = [Row("2024", 1) with { IsToConfirm = true }, Row("2025", 2)];
        Chart chart = ChartBuilder.Build("k", "line", "Exports", unit: null, mixed, _site.Page("en"))!;
        Assert.Equal(["dot dot--hollow", "dot"], chart.Shapes.Select(shape => shape.Style).Where(style => style.StartsWith("dot", StringComparison.Ordinal)));
        Assert.NotNull(chart.Legend);
        Chart alike = ChartBuilder.Build("k", "line", "Exports", unit: null, [.. mixed.Select(row => row with { IsToConfirm = true })], _site.Page("en"))!;
        Assert.DoesNotContain(alike.Shapes, shape => shape.Style.Contains("hollow", StringComparison.Ordinal));
        Assert.Null(alike.Legend);
    }

    [Fact]
    public void A_series_of_zeros_can_be_drawn()
    {
        Assert.NotNull(Build("fr", "line", ("2024", 0), ("2025", 0)));
        Assert.NotNull(Build("fr", "bar", ("A", 0), ("B", 0)));
        Assert.NotNull(Build("fr", "share", ("A", 0), ("B", 0)));
    }

    private static IEnumerable<ChartLabel> Names(Chart chart) => chart.Labels.Where(label => label.Style == "name");

    private static (decimal From, decimal To)[] Bars(Chart chart) =>
    [
        .. chart.Shapes.Where(shape => shape.Style.StartsWith("bar", StringComparison.Ordinal)).Select(shape =>
            (Number(shape.Path[1..shape.Path.IndexOf(' ', StringComparison.Ordinal)]), Number(shape.Path.Split('H')[1].Split('V')[0]))),
    ];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static FigureRow Row(string period, decimal? value) =>
        new() { Period = period, Number = value, Value = value?.ToString("0.#", CultureInfo.InvariantCulture) };

    private Chart? Build(string culture, string kind, params (string Period, decimal? Value)[] values) =>
        ChartBuilder.Build("k", kind, "Exports", unit: null, [.. values.Select(value => Row(value.Period, value.Value))], _site.Page(culture));
}

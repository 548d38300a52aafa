using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class FigureTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void A_series_has_its_unit_its_version_and_bars_in_proportion()
    {
        FakeContent content = Figure(("2023", 50m), ("2024", 200m));
        content.With("chart", "line").With("version", new DateTime(2026, 11, 1)).WithText("unit", "MAD");
        FigureViewModel figure = Assert.Single(Build(_site.Page("fr"), content));
        Assert.Equal(("Exports fr", "Période", "Unité\u00A0: MAD fr", "Chiffres arrêtés au 1er novembre 2026"), (figure.Name, figure.Heading, figure.Unit, figure.Version));
        Assert.Equal([("2023 fr", "50", "25"), ("2024 fr", "200", "100")], figure.Rows.Select(row => (row.Period, row.Value, row.Length)));
    }

    [Fact]
    public void Values_that_are_parts_are_headed_as_such()
    {
        FakeContent content = Figure(("Industry", 1m));
        content.With("chart", "share");
        Assert.Equal("Catégorie", Assert.Single(Build(_site.Page("fr"), content)).Heading);
    }

    [Theory]
    [InlineData(null, "1,50")]
    [InlineData(0, "2")]
    [InlineData(3, "1,500")]
    public void Values_have_the_decimals_of_the_series_or_else_as_many_as_the_longest_of_them(int? decimals, string expected)
    {
        FakeContent content = Figure(("2023", 1.5000m), ("2024", 2.25m));
        content.With("decimals", decimals);
        Assert.Equal(expected, Assert.Single(Build(_site.Page("fr"), content)).Rows[0].Value);
    }

    [Fact]
    public void A_value_that_is_missing_is_unknown_and_one_below_zero_has_no_bar()
    {
        FigureViewModel figure = Assert.Single(Build(_site.Page("en"), Figure(("2023", null), ("2024", -3m), ("2025", 3m))));
        Assert.Equal([(null, "0"), ("-3", "0"), ("3", "100")], figure.Rows.Select(row => (row.Value, row.Length)));
    }

    [Fact]
    public void Only_what_an_official_source_says_is_certain()
    {
        FakeContent content = Content(Value("2023", 1m).With("certainty", "confirmed"), Value("2024", 1m).With("certainty", "to-confirm"), Value("2025", 1m));
        Assert.Equal([false, true, true], Assert.Single(Build(_site.Page("fr"), content)).Rows.Select(row => row.IsToConfirm));
    }

    [Fact]
    public void A_series_that_is_not_translated_or_has_no_values_is_left_out_and_the_page_waits_for_it()
    {
        PageContext page = _site.Page("fr");
        FakeContent arabic = new FakeContent("figure").Named("ar", "الصادرات");
        arabic.WithBlocks("values", new FigureValueBlock(Value("2024", 1m), FakeElement.Fallback));
        FakeContent empty = Content();
        Assert.Empty(Build(page, arabic, empty));
        Assert.Superset(new HashSet<string> { PageTags.Item(arabic.Key), PageTags.Item(empty.Key) }, page.Reads.ToTags().ToHashSet());
    }

    private static FakeContent Figure(params (string Period, decimal? Value)[] values) =>
        Content([.. values.Select(value => Value(value.Period, value.Value))]);

    private static FakeContent Content(params FakeElement[] values)
    {
        FakeContent content = new FakeContent("figure").Named("Exports");
        content.WithBlocks("values", [.. values.Select(value => new FigureValueBlock(value, FakeElement.Fallback))]);
        return content;
    }

    private static FakeElement Value(string period, decimal? value) =>
        new FakeElement("figureValueBlock").WithText("period", period).With("value", value);

    private static IReadOnlyList<FigureViewModel> Build(PageContext page, params FakeContent[] contents) =>
        new FigureBuilder().Build(contents.Select(content => new Figure(content, FakeElement.Fallback)), page);
}

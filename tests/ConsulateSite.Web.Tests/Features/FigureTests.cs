using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class FigureTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void A_series_has_its_unit_its_version_and_its_newest_value()
    {
        FakeContent content = Figure(("2023", 50m), ("2024", 200m));
        content.With("chart", "line").With("version", new DateTime(2026, 11, 1)).WithText("unit", "MAD");
        FigureViewModel figure = Assert.Single(Build(_site.Page("fr"), content));
        Assert.Equal(("Exports fr", "Période", "Unité\u00A0: MAD fr", "Chiffres arrêtés au 1er novembre 2026"), (figure.Name, figure.Heading, figure.Unit, figure.Version));
        Assert.Equal([("2023 fr", "50"), ("2024 fr", "200")], figure.Rows.Select(row => (row.Period, row.Value)));
        Assert.Equal("200", figure.Latest?.Value);
        Assert.Equal($"/fr/{content.Key:N}/figure.csv", figure.CsvAddress);
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
    public void A_value_that_is_missing_is_unknown_and_not_zero()
    {
        FigureViewModel figure = Assert.Single(Build(_site.Page("en"), Figure(("2023", null), ("2024", -3m), ("2025", 3m))));
        Assert.Equal([null, "-3", "3"], figure.Rows.Select(row => row.Value));
        Assert.Equal("2023 en: not available, 2024 en: -3, 2025 en: 3", figure.Chart!.Description);
    }

    [Fact]
    public void Parts_beside_each_other_have_no_newest_value_and_a_single_value_needs_no_drawing()
    {
        FakeContent parts = Figure(("Industry", 1m), ("Farming", 2m));
        parts.With("chart", "bar");
        Assert.Null(Assert.Single(Build(_site.Page("fr"), parts)).Latest);
        Assert.Null(Assert.Single(Build(_site.Page("fr"), Figure(("2024", 1m)))).Chart);
    }

    [Fact]
    public void A_value_names_the_source_that_the_figure_lists_under_the_same_address()
    {
        const string Address = "https://example.org/report";
        FakeContent content = Content(Value("2024", 1m).With("source", Address).With("year", 2025), Value("2025", 2m).With("source", "https://example.com/x"));
        FakeElement source = new FakeElement("sourceBlock").With("url", Address).WithText("title", "Report");
        content.WithBlocks("sources", new SourceBlock(source, FakeElement.Fallback));
        FigureViewModel figure = Assert.Single(Build(_site.Page("en"), content));
        Assert.Equal([("Report en", "2025"), ("example.com", "undated")], figure.Rows.Select(row => (row.Source!.Title, row.Source.Year)));
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
        Assert.Superset(new HashSet<string> { ContentTags.Item(arabic.Key), ContentTags.Item(empty.Key) }, page.Reads.ToTags().ToHashSet());
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

    private IReadOnlyList<FigureViewModel> Build(PageContext page, params FakeContent[] contents) =>
        new FigureBuilder(_site.Links).Build(contents.Select(content => new Figure(content, FakeElement.Fallback)), page);
}

using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.Tourism;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class TourismTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void The_map_has_the_twelve_regions_by_their_numbers_and_no_two_in_one_place()
    {
        Assert.Equal(Enumerable.Range(1, 12), Regions.All.Select(region => region.Number));
        (int Column, int Row)[] stars = [.. Regions.All.SelectMany(region => region.Stars)];
        Assert.Equal(stars.Length, stars.Distinct().Count());
        Assert.All(stars, star => Assert.True(star.Column is >= 0 and < Regions.Columns && star.Row is >= 0 and < Regions.Rows));
    }

    [Fact]
    public void Regions_beside_each_other_have_other_glazes()
    {
        foreach (Region one in Regions.All)
        {
            foreach (Region other in Regions.All.Where(other => other.Number > one.Number && Touch(one, other)))
            {
                Assert.True(one.Tone != other.Tone, $"{one.Number} and {other.Number} are both {one.Tone}.");
            }
        }

        static bool Touch(Region one, Region other) =>
            one.Stars.Any(a => other.Stars.Any(b => Math.Abs(a.Column - b.Column) + Math.Abs(a.Row - b.Row) == 1));
    }

    [Fact]
    public void Every_region_has_its_drawing() =>
        Assert.All(Regions.All, region => Assert.True(File.Exists(Path.Combine(Repository.Web, "wwwroot", "img", $"arch-{region.Landscape}.svg"))));

    [Fact]
    public void A_region_without_a_page_in_the_language_is_on_the_map_and_leads_nowhere()
    {
        RegionMap map = new RegionMapBuilder(new PageSummaries(_site.Links, _site.Pictures)).Build(
            [Place("tourism-region-oriental"), Place("a-city")], new HashSet<string> { "tourism-region-oriental" }, _site.Page("fr"))!;
        Assert.Equal([2], map.Marks.Where(mark => mark.Page is not null).Select(mark => mark.Region.Number));
        Assert.Equal([2], map.Marks.Where(mark => mark.IsHere).Select(mark => mark.Region.Number));
        Assert.Equal(12, map.Marks.Count);
    }

    [Fact]
    public void Without_any_region_there_is_no_map() =>
        Assert.Null(new RegionMapBuilder(new PageSummaries(_site.Links, _site.Pictures)).Build([Place("a-city")], new HashSet<string>(), _site.Page("fr")));

    [Fact]
    public void A_month_of_which_nobody_said_anything_is_not_called_good()
    {
        FakeContent place = new FakeContent("destination").Named("Place");
        FakeElement block = new FakeElement("seasonBlock").With("months", new[] { "07", "08" }).With("suitability", "hot").WithIn("ar", "note", "شمس قوية");
        place.WithBlocks("seasons", new SeasonBlock(block, FakeElement.Fallback));
        Seasons seasons = Seasons.Build(new Destination(place, FakeElement.Fallback), _site.Page("ar"))!;
        Assert.Equal([("يوليوز", "hot"), ("غشت", "hot")], seasons.Months.Where(month => month.Suitability is not null).Select(month => (month.Name, month.Suitability!)));
        Assert.Equal(new SeasonNote("يوليوز، غشت", "شمس قوية"), Assert.Single(seasons.Notes));
        Assert.Null(Seasons.Build(Place("x"), _site.Page("ar")));
    }

    [Theory]
    [InlineData(34.02, -6.84, "geo:34.02,-6.84", "https://www.openstreetmap.org/?mlat=34.02&mlon=-6.84#map=16/34.02/-6.84")]
    [InlineData(null, -6.84, null, null)]
    [InlineData(91.0, 0.0, null, null)]
    public void A_place_on_the_earth_is_a_link_that_the_reader_opens(double? latitude, double? longitude, string? application, string? map)
    {
        FakeContent place = new FakeContent("destination").Named("Place");
        place.With("latitude", (decimal?)latitude).With("longitude", (decimal?)longitude);
        MapLinks? links = MapLinks.Create(new Destination(place, FakeElement.Fallback));
        Assert.Equal((application, map), (links?.Application, links?.OpenStreetMap));
    }

    private static Destination Place(string code)
    {
        FakeContent content = new FakeContent("destination").Named(code);
        content.With("code", code);
        return new Destination(content, FakeElement.Fallback);
    }
}

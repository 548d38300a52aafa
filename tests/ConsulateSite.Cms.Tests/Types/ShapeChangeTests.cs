using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Types;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class ShapeChangeTests
{
    private static readonly string[] Cultures = ["ar", "fr", "en"];

    [Fact]
    public void Switching_variance_back_and_forth_loses_no_value_of_a_property_with_a_default_value() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<bool[]>().Filter(chosen => chosen.Length >= 2),
            chosen =>
            {
                StoredValue[] values = [.. Cultures.Where((culture, index) => index == 0 || chosen.ElementAtOrDefault(index - 1))
                    .Select(culture => new StoredValue(culture, null, culture))];
                Dictionary<string, IReadOnlyList<StoredValue>> stored = new() { ["title"] = values };

                var invariant = Apply(byCulture: true, toCulture: false, stored);
                var back = Apply(byCulture: false, toCulture: true, invariant);

                return invariant["title"].Single() == new StoredValue(null, null, "ar")
                    && back["title"].ToHashSet().SetEquals(values)
                    && back["title~"].Count == 0;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_property_that_stays_the_same_keeps_its_values_in_order()
    {
        Dictionary<string, IReadOnlyList<StoredValue>> stored = new()
        {
            ["title"] = [new StoredValue("fr", null, "b"), new StoredValue("ar", null, "a")],
            ["unknown"] = [new StoredValue(null, null, 1)],
        };

        var applied = Apply(byCulture: true, toCulture: true, stored);

        Assert.Equal(stored["title"], applied["title"]);
        Assert.Equal(stored["unknown"], applied["unknown"]);
    }

    [Fact]
    public void Values_in_a_segment_are_kept_aside_while_the_property_has_no_segments()
    {
        ContentShape segmented = new(false, Property(false, true));
        ContentShape plain = new(false, Property(false, false));
        Dictionary<string, IReadOnlyList<StoredValue>> stored = new()
        {
            ["title"] = [new StoredValue(null, null, "all"), new StoredValue(null, "vip", "some")],
        };

        var without = new ShapeChange(segmented, plain, () => "ar").Apply(stored).ToDictionary();
        var with = new ShapeChange(plain, segmented, () => "ar").Apply(without).ToDictionary();

        Assert.Equal("all", Assert.Single(without["title"]).Value);
        Assert.Equal(stored["title"], with["title"]);
    }

    private static Dictionary<string, IReadOnlyList<StoredValue>> Apply(
        bool byCulture, bool toCulture, Dictionary<string, IReadOnlyList<StoredValue>> stored) =>
        new ShapeChange(new ContentShape(true, Property(byCulture, false)), new ContentShape(true, Property(toCulture, false)), () => "ar")
            .Apply(stored).ToDictionary();

    private static Dictionary<int, ContentShape.Property> Property(bool byCulture, bool bySegment) =>
        new() { [1] = new ContentShape.Property(1, "title", byCulture, bySegment) };
}

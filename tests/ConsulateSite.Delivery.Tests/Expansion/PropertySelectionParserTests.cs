using ConsulateSite.Delivery.Expansion;
using ConsulateSite.Delivery.Requests;

namespace ConsulateSite.Delivery.Tests.Expansion;

public sealed class PropertySelectionParserTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Nothing_is_selected_by_nothing(string? text) => Assert.Null(PropertySelectionParser.Parse("expand", text));

    [Fact]
    public void Names_stand_within_names()
    {
        PropertySelection selection = PropertySelectionParser.Parse("expand", "properties[a,b[properties[c,$all]]]")!;

        Assert.Empty(selection.Within("a")!.Items);
        Assert.Null(selection.Within("x"));
        Assert.Equal("c", selection.Within("B")!.Within("c")!.Name);
        Assert.Equal("$all", selection.Within("b")!.Within("other")!.Name);
    }

    [Fact]
    public void Depth_is_limited()
    {
        string Nested(int levels) => levels == 1 ? "properties[a]" : $"properties[a[{Nested(levels - 1)}]]";

        Assert.NotNull(PropertySelectionParser.Parse("expand", Nested(PropertySelectionParser.MostLevels)));
        Assert.Equal("expand", Assert.Throws<InvalidParameterException>(() => PropertySelectionParser.Parse("expand", Nested(PropertySelectionParser.MostLevels + 1))).Parameter);
        Assert.Throws<InvalidParameterException>(() => PropertySelectionParser.Parse("fields", $"properties[{new string('a', 200)}]"));
        Assert.Throws<InvalidParameterException>(() => PropertySelectionParser.Parse("fields", $"properties[{string.Join(',', Enumerable.Repeat("a", 1000))}]"));
    }
}

using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;
using ConsulateSite.USync.Upgrades.Values;
using NSubstitute;

namespace ConsulateSite.USync.Tests.Upgrades;

public class ValueUpgradeTests
{
    private const string OldBlocks = """
        {"layout":{"Umbraco.BlockList":[{"contentUdi":"umb://element/d139d9bde44043b19fa97d1f2ef08709","settingsUdi":"umb://element/4160f998fd17458d92880d0805396ac0"}]},
         "contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","udi":"umb://element/d139d9bde44043b19fa97d1f2ef08709","heading":"Quick links","links":"{\"layout\":{},\"contentData\":[{\"contentTypeKey\":\"b2442923-8b18-4852-b6be-4f19b006a0e8\",\"udi\":\"umb://element/e139d9bde44043b19fa97d1f2ef08709\",\"heading\":\"[not json\"}]}","text":"<p>Hello</p>"}],
         "settingsData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","udi":"umb://element/4160f998fd17458d92880d0805396ac0"}]}
        """;

    private readonly IElementTypes _types = Substitute.For<IElementTypes>();
    private readonly ValueUpgrade _upgrade;

    public ValueUpgradeTests()
    {
        _types.Property(Arg.Any<Guid>(), "heading").Returns(("Umbraco.TextBox", true));
        _types.Property(Arg.Any<Guid>(), "links").Returns(("Umbraco.BlockList", false));
        _types.Property(Arg.Any<Guid>(), "text").Returns(("Umbraco.RichText", false));
        _upgrade = new ValueUpgrade(_types);
    }

    [Fact]
    public void Blocks_of_thirteen_become_blocks_of_eighteen()
    {
        JsonObject value = Stored(OldBlocks);

        JsonObject block = value["contentData"]![0]!.AsObject();
        Assert.Equal("d139d9bd-e440-43b1-9fa9-7d1f2ef08709", block["key"]!.GetValue<string>());
        Assert.Equal(["heading", "links", "text"], block["values"]!.AsArray().Select(entry => entry!["alias"]!.GetValue<string>()));
        Assert.Equal("Quick links", block["values"]![0]!["value"]!.GetValue<string>());
        JsonObject layout = value["layout"]!["Umbraco.BlockList"]![0]!.AsObject();
        Assert.Equal("d139d9bd-e440-43b1-9fa9-7d1f2ef08709", layout["contentKey"]!.GetValue<string>());
        Assert.Equal("4160f998-fd17-458d-9288-0d0805396ac0", layout["settingsKey"]!.GetValue<string>());
        Assert.False(layout.ContainsKey("contentUdi"));
        Assert.Equal("d139d9bd-e440-43b1-9fa9-7d1f2ef08709", value["expose"]![0]!["contentKey"]!.GetValue<string>());
        Assert.Equal("4160f998-fd17-458d-9288-0d0805396ac0", value["settingsData"]![0]!["key"]!.GetValue<string>());
    }

    [Fact]
    public void Blocks_inside_blocks_are_upgraded_by_their_editor_and_text_that_looks_like_json_is_not()
    {
        string nested = Stored(OldBlocks)["contentData"]![0]!["values"]![1]!["value"]!.GetValue<string>();
        JsonNode inner = JsonNode.Parse(nested)!;

        Assert.Equal("e139d9bd-e440-43b1-9fa9-7d1f2ef08709", inner["contentData"]![0]!["key"]!.GetValue<string>());
        Assert.Equal("[not json", inner["contentData"]![0]!["values"]![0]!["value"]!.GetValue<string>());
    }

    [Fact]
    public void Blocks_that_vary_inside_an_invariant_value_belong_to_the_given_culture()
    {
        _types.Varies(Arg.Any<Guid>()).Returns(true);

        JsonObject value = Stored(OldBlocks, "ar");

        Assert.Equal("ar", value["expose"]![0]!["culture"]!.GetValue<string>());
        Assert.Equal("ar", value["contentData"]![0]!["values"]![0]!["culture"]!.GetValue<string>());
        Assert.Null(value["contentData"]![0]!["values"]![1]!["culture"]);
    }

    [Fact]
    public void An_upgraded_value_is_left_alone()
    {
        string once = _upgrade.ToStored("Umbraco.BlockList", OldBlocks);

        Assert.Equal(once, _upgrade.ToStored("Umbraco.BlockList", once));
    }

    [Fact]
    public void A_file_that_carries_both_forms_keeps_the_new_one()
    {
        JsonObject value = Stored("""
            {"contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","key":"d139d9bd-e440-43b1-9fa9-7d1f2ef08709","udi":"umb://element/d139d9bde44043b19fa97d1f2ef08709","heading":"old","values":[{"alias":"heading","culture":null,"segment":null,"value":"new"}]}],
             "settingsData":[],"Layout":{"Umbraco.BlockList":[{"contentKey":"d139d9bd-e440-43b1-9fa9-7d1f2ef08709","contentUdi":null}]}}
            """);

        Assert.Single(value["contentData"]![0]!["values"]!.AsArray());
        Assert.Equal("new", value["contentData"]![0]!["values"]![0]!["value"]!.GetValue<string>());
        Assert.NotNull(value["layout"]!["Umbraco.BlockList"]![0]!["contentKey"]);
        Assert.False(value.ContainsKey("Layout"));
    }

    [Fact]
    public void Areas_of_a_grid_are_upgraded_too()
    {
        JsonObject value = Stored(
            """
            {"layout":{"Umbraco.BlockGrid":[{"contentUdi":"umb://element/d139d9bde44043b19fa97d1f2ef08709","columnSpan":12,"areas":[{"key":"1139d9bd-e440-43b1-9fa9-7d1f2ef08709","items":[{"contentUdi":"umb://element/e139d9bde44043b19fa97d1f2ef08709"}]}]}]},
             "contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","udi":"umb://element/d139d9bde44043b19fa97d1f2ef08709"},{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","udi":"umb://element/e139d9bde44043b19fa97d1f2ef08709"}]}
            """,
            editor: "Umbraco.BlockGrid");

        JsonNode item = value["layout"]!["Umbraco.BlockGrid"]![0]!;
        Assert.Equal(12, item["columnSpan"]!.GetValue<int>());
        Assert.Equal("e139d9bd-e440-43b1-9fa9-7d1f2ef08709", item["areas"]![0]!["items"]![0]!["contentKey"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("<p>Hello</p>")]
    [InlineData("[not json")]
    [InlineData("{\"a\":1}")]
    public void Markup_alone_becomes_markup_with_blocks(string markup)
    {
        JsonObject value = Stored(markup, editor: "Umbraco.RichText");

        Assert.Equal(markup, value["markup"]!.GetValue<string>());
    }

    [Fact]
    public void Blocks_in_rich_text_are_found_by_key()
    {
        JsonObject value = Stored(
            """{"markup":"<umb-rte-block data-content-udi=\"umb://element/d139d9bde44043b19fa97d1f2ef08709\"></umb-rte-block>","blocks":{"layout":{"Umbraco.TinyMCE":[{"contentUdi":"umb://element/d139d9bde44043b19fa97d1f2ef08709"}]},"contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","udi":"umb://element/d139d9bde44043b19fa97d1f2ef08709"}]}}""",
            editor: "Umbraco.RichText");

        Assert.Contains("data-content-key=\"d139d9bd-e440-43b1-9fa9-7d1f2ef08709\"", value["markup"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotNull(value["blocks"]!["layout"]!["Umbraco.RichText"]![0]!["contentKey"]);
    }

    [Theory]
    [InlineData("Umbraco.TextBox", "[1, 2]")]
    [InlineData("Umbraco.TextBox", "{ \"a\": 1 }")]
    [InlineData("Our.Strange.Editor", "{ \"contentData\": [ {} ] }")]
    [InlineData("Umbraco.BlockList", "[not json")]
    [InlineData("Umbraco.BlockList", "")]
    public void A_value_is_touched_only_in_its_editors_own_form(string editor, string text)
    {
        Assert.Equal(text, _upgrade.ToStored(editor, text));
        Assert.Equal(text, _upgrade.ToCanonical(editor, text));
    }

    [Fact]
    public void A_rich_text_without_blocks_is_the_same_in_each_of_its_spellings()
    {
        string expected = _upgrade.ToCanonical("Umbraco.RichText", "<p>a</p>");

        Assert.Equal(expected, _upgrade.ToCanonical("Umbraco.RichText", "{\"markup\":\"<p>a</p>\",\"blocks\":null}"));
        Assert.Equal(expected, _upgrade.ToCanonical("Umbraco.RichText", "{\"markup\":\"<p>a</p>\",\"blocks\":{\"contentData\":[],\"settingsData\":[],\"layout\":{}}}"));
    }

    [Fact]
    public void A_value_inside_a_block_is_stored_as_text_and_shown_as_json()
    {
        const string Shown = """{"contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","key":"d139d9bd-e440-43b1-9fa9-7d1f2ef08709","values":[{"editorAlias":"Umbraco.CheckBoxList","alias":"days","value":["monday"]},{"editorAlias":"Umbraco.TextBox","alias":"title","value":"[\"no list\"]"}]}],"settingsData":[],"expose":[],"layout":{}}""";

        JsonNode values = Stored(Shown)["contentData"]![0]!["values"]!;
        string readable = ValueUpgrade.ToReadable("Umbraco.BlockList", _upgrade.ToStored("Umbraco.BlockList", Shown));

        Assert.Equal("[\"monday\"]", values[0]!["value"]!.GetValue<string>());
        Assert.Equal("[\"no list\"]", values[1]!["value"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Shown), JsonNode.Parse(readable)));
    }

    [Fact]
    public void A_nested_value_is_the_same_as_json_and_as_json_inside_a_string()
    {
        const string Shape = """{"contentData":[{"contentTypeKey":"b2442923-8b18-4852-b6be-4f19b006a0e8","key":"d139d9bd-e440-43b1-9fa9-7d1f2ef08709","values":[{"alias":"links","value":VALUE}]}],"settingsData":[],"expose":[],"layout":{}}""";
        const string Inner = """{"contentData":[],"settingsData":[],"expose":[],"layout":{}}""";

        Assert.Equal(
            _upgrade.ToCanonical("Umbraco.BlockList", Shape.Replace("VALUE", Inner, StringComparison.Ordinal)),
            _upgrade.ToCanonical("Umbraco.BlockList", Shape.Replace("VALUE", JsonValue.Create(Inner).ToJsonString(), StringComparison.Ordinal)));
    }

    private JsonObject Stored(string text, string? culture = null, string editor = "Umbraco.BlockList")
    {
        Assert.True(CanonicalJson.TryParse(_upgrade.ToStored(editor, text, culture), out JsonNode? node));
        return node!.AsObject();
    }
}

using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.Tests.Serialization;

public sealed class BlockValueJsonTests
{
    private static readonly Guid Content = Guid.Parse("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Settings = Guid.Parse("2304e1dd-ac87-4396-84fe-8a399231cb3d");

    [Fact]
    public void Any_block_value_survives_a_round_trip() =>
        Prop.ForAll(Values().ToArbitrary(), value =>
        {
            string once = Serializers.Values.Serialize(value);
            string twice = Serializers.Values.Serialize(Serializers.Values.Deserialize<BlockGridValue>(once));
            return once == twice
                && Serializers.Values.Deserialize<BlockGridValue>(once)!.GetLayouts()!.Count() == value.GetLayouts()!.Count();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_layout_of_the_editor_itself_is_read()
    {
        string json = $$$"""{"layout":{"Umbraco.BlockGrid":[{"contentKey":"{{{Content}}}","areas":[]}],"Umbraco.BlockList":[{"contentKey":"{{{Settings}}}"}]}}""";

        Assert.Equal(Settings, Assert.Single(Serializers.Values.Deserialize<BlockListValue>(json)!.GetLayouts()!).ContentKey);
        Assert.Equal(Content, Assert.Single(Serializers.Values.Deserialize<BlockGridValue>(json)!.GetLayouts()!).ContentKey);
        Assert.Null(Serializers.Values.Deserialize<SingleBlockValue>(json)!.GetLayouts());
    }

    [Fact]
    public void The_layout_is_found_under_the_upper_case_name_and_under_the_old_editor_alias()
    {
        string json = $$$"""{"Layout":{"Umbraco.TinyMCE":[{"contentKey":"{{{Content}}}"}]},"settingsData":null}""";

        Assert.Equal(Content, Assert.Single(Serializers.Values.Deserialize<RichTextBlockValue>(json)!.GetLayouts()!).ContentKey);
    }

    [Fact]
    public void Values_from_before_version_15_are_read_with_all_their_blocks_exposed()
    {
        const string Json = """
            {
              "layout": { "Umbraco.BlockGrid": [ {
                "contentUdi": "umb://element/1304e1ddac87439684fe8a399231cb3d",
                "settingsUdi": "umb://element/2304e1ddac87439684fe8a399231cb3d",
                "columnSpan": 6,
                "areas": [ { "key": "3304e1dd-ac87-4396-84fe-8a399231cb3d", "items": [ { "contentUdi": "umb://element/4304e1ddac87439684fe8a399231cb3d", "areas": [] } ] } ]
              } ] },
              "contentData": [
                { "contentTypeKey": "5304e1dd-ac87-4396-84fe-8a399231cb3d", "udi": "umb://element/1304e1ddac87439684fe8a399231cb3d", "title": "عنوان", "values": [ "a" ] },
                { "contentTypeKey": "5304e1dd-ac87-4396-84fe-8a399231cb3d", "udi": "umb://element/4304e1ddac87439684fe8a399231cb3d" }
              ],
              "settingsData": [ { "contentTypeKey": "6304e1dd-ac87-4396-84fe-8a399231cb3d", "udi": "umb://element/2304e1ddac87439684fe8a399231cb3d", "dark": 1 } ]
            }
            """;

        BlockGridValue value = Serializers.Values.Deserialize<BlockGridValue>(Json)!;

        BlockGridLayoutItem layout = Assert.Single(value.GetLayouts()!);
        Assert.Equal((Content, Settings, 6), (layout.ContentKey, layout.SettingsKey!.Value, layout.ColumnSpan));
        Assert.Equal(value.ContentData[1].Key, layout.Areas[0].Items[0].ContentKey);
        Assert.Null(layout.Areas[0].Items[0].SettingsKey);
        Assert.Equal(["title", "values"], value.ContentData[0].Values.Select(property => property.Alias));
        Assert.Equal("عنوان", value.ContentData[0].Values[0].Value);
        Assert.Equal(1, Assert.Single(value.SettingsData[0].Values).Value);
        Assert.Equal(value.ContentData.Select(item => item.Key), value.Expose.Select(exposed => exposed.ContentKey));
        Assert.All(value.Expose, exposed => Assert.Null(exposed.Culture));
    }

    [Fact]
    public void What_is_no_object_is_refused() =>
        Assert.Throws<JsonException>(() => Serializers.Values.Deserialize<BlockListValue>("[]"));

    private static Gen<BlockGridValue> Values() =>
        from content in ArbMap.Default.GeneratorFor<Guid[]>()
        from texts in ArbMap.Default.GeneratorFor<NonEmptyArray<string>>()
        from culture in Gen.Elements<string?>(null, "ar", "fr-FR")
        from span in ArbMap.Default.GeneratorFor<int?>()
        select new BlockGridValue(content.Select((key, index) => new BlockGridLayoutItem(key)
        {
            ColumnSpan = span,
            SettingsKey = index % 2 == 0 ? null : key,
            Areas = [new BlockGridLayoutAreaItem(key) { Items = [new BlockGridLayoutItem(key)] }],
        }).ToList())
        {
            ContentData = content.Select(key => new BlockItemData(key, Content, string.Empty)
            {
                Values = texts.Get.Select((text, index) => new BlockPropertyValue { Alias = "p" + index, Culture = culture, Value = text }).ToList(),
            }).ToList(),
            Expose = content.Select(key => new BlockItemVariation(key, culture, null)).ToList(),
        };
}

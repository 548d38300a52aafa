using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Tests.Serialization;

public sealed class JsonSerializerTests
{
    [Fact]
    public void Udis_and_enums_are_written_as_text_and_Arabic_is_left_readable()
    {
        Link link = new() { Name = "جواز <السفر>", Type = LinkType.Media, Udi = new GuidUdi("document", Guid.Parse("11112222333344445555666677778888")) };

        string json = Serializers.Values.Serialize(link);
        Link read = Serializers.Values.Deserialize<Link>(json)!;

        Assert.Equal("""{"name":"جواز <السفر>","target":null,"type":"Media","udi":"umb://document/11112222333344445555666677778888","url":null}""", json);
        Assert.Equal(link.Udi, read.Udi);
        Assert.Equal(link.Name, read.Name);
    }

    [Fact]
    public void Text_that_is_no_Udi_is_refused()
    {
        Assert.Throws<JsonException>(() => Serializers.Values.Deserialize<Link>("""{"udi":"umb://"}"""));
        Assert.Throws<JsonException>(() => Serializers.Values.Deserialize<UdiRange>("\"nothing\""));
        Assert.Null(Serializers.Values.Deserialize<Link>("""{"udi":""}""")!.Udi);
    }

    [Fact]
    public void Ranges_of_Udis_survive_a_round_trip()
    {
        UdiRange range = new(new GuidUdi("document", Guid.NewGuid()), "descendants");

        Assert.Equal(range, Serializers.Values.Deserialize<UdiRange>(Serializers.Values.Serialize(range)));
    }

    [Fact]
    public void Untyped_values_become_what_property_editors_expect()
    {
        Assert.Equal("2026-01-01", Serializers.Values.Deserialize<object>("\"2026-01-01\""));
        Assert.Equal(1, Serializers.Values.Deserialize<object>("1"));
        Assert.Equal(5_000_000_000L, Serializers.Values.Deserialize<object>("5000000000"));
        Assert.Equal(0.5d, Serializers.Values.Deserialize<object>("0.5"));
        Assert.Equal(new[] { "a", "b" }, Assert.IsType<string[]>(Serializers.Values.Deserialize<object>("""["a","b"]""")));
        Assert.Equal(new object?[] { 1, null }, Assert.IsType<object?[]>(Serializers.Values.Deserialize<object>("[1,null]")));
        Assert.IsType<JsonObject>(Serializers.Values.Deserialize<object>("{}"));
        Assert.Null(Serializers.Values.Deserialize<object>("null"));
        Assert.Equal("{}", Serializers.Values.Serialize(new object()));
    }

    [Fact]
    public void Typed_values_are_read_from_text_from_nodes_and_from_untyped_arrays()
    {
        Assert.True(Serializers.Values.TryDeserialize("""[{"name":"a"}]""", out List<Link>? text));
        Assert.True(Serializers.Values.TryDeserialize(JsonNode.Parse("""[{"name":"a"}]""")!, out List<Link>? node));
        Assert.True(Serializers.Values.TryDeserialize(Serializers.Values.Deserialize<object>("""[{"name":"a"}]""")!, out List<Link>? untyped));
        Assert.All([text, node, untyped], links => Assert.Equal("a", Assert.Single(links!).Name));

        Assert.False(Serializers.Values.TryDeserialize("no json", out List<Link>? _));
        Assert.False(Serializers.Values.TryDeserialize("[1]", out List<Link>? _));
        Assert.False(Serializers.Values.TryDeserialize(7, out List<Link>? _));
    }

    [Theory]
    [InlineData("""{"EnableRange":"1","minVal":"2.5","MAXVAL":7,"step":""}""")]
    [InlineData("""{"enableRange":true,"minVal":2.5,"maxVal":"7"}""")]
    public void Configurations_written_by_other_hands_are_understood(string json)
    {
        SliderConfiguration configuration = Serializers.Configurations.Deserialize<SliderConfiguration>(json)!;

        Assert.True(configuration.EnableRange);
        Assert.Equal(2.5m, configuration.MinimumValue);
        Assert.Equal(7m, configuration.MaximumValue);
        Assert.Equal(0m, configuration.Step);
    }

    [Fact]
    public void Configurations_are_written_under_their_field_keys()
    {
        string json = Serializers.Configurations.Serialize(new SliderConfiguration { MinimumValue = 1.5m });

        Assert.Contains("\"minVal\":1.5,", json, StringComparison.Ordinal);
        Assert.Contains("\"enableRange\":false", json, StringComparison.Ordinal);
        Assert.Null(Serializers.Configurations.Deserialize<TextboxConfiguration>("""{"maxChars":""}""")!.MaxChars);
        Assert.Null(Serializers.Configurations.Deserialize<TextboxConfiguration>("""{"maxChars":null}""")!.MaxChars);
    }

    [Theory]
    [InlineData("""{"enableRange":"perhaps"}""")]
    [InlineData("""{"enableRange":[]}""")]
    [InlineData("""{"minVal":"many"}""")]
    [InlineData("""{"minVal":{}}""")]
    public void Configurations_that_make_no_sense_are_refused(string json) =>
        Assert.Throws<JsonException>(() => Serializers.Configurations.Deserialize<SliderConfiguration>(json));

    [Fact]
    public void Any_number_survives_a_configuration() =>
        Prop.ForAll<decimal>(number =>
        {
            string json = Serializers.Configurations.Serialize(new SliderConfiguration { MaximumValue = number });
            return Serializers.Configurations.Deserialize<SliderConfiguration>(json)!.MaximumValue == number;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_survives_a_value() =>
        Prop.ForAll<NonNull<string>>(text => Equals(text.Get, Serializers.Values.Deserialize<object>(Serializers.Values.Serialize(text.Get))))
            .QuickCheckThrowOnFailure();
}

using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

[Collection(DeliveryCollection.Name)]
public sealed class ExpansionTests(DeliverySite site)
{
    [Fact]
    public async Task An_expanded_document_shows_its_properties_and_only_refers_to_others()
    {
        JsonNode related = (await PropertiesAsync("expand=properties[related]"))["related"]!;

        Assert.Equal("Beta title en", (string?)related["properties"]!["title"]);
        Assert.Empty(related["properties"]!["related"]!["properties"]!.AsObject());
    }

    [Fact]
    public async Task Only_the_named_properties_are_expanded()
    {
        JsonNode properties = await PropertiesAsync("expand=properties[photo]");

        Assert.Empty(properties["related"]!["properties"]!.AsObject());
    }

    [Fact]
    public async Task Everything_is_expanded_where_everything_is_named()
    {
        JsonNode properties = await PropertiesAsync("expand=properties[$all]");

        Assert.Equal("Beta title en", (string?)properties["related"]!["properties"]!["title"]);
        Assert.Equal("Beta title en", (string?)properties["others"]![0]!["properties"]!["title"]);
    }

    [Fact]
    public async Task What_is_expanded_can_be_expanded_within()
    {
        JsonNode properties = await PropertiesAsync("expand=properties[related[properties[related]]]");

        Assert.Equal("Alpha title en", (string?)properties["related"]!["properties"]!["related"]!["properties"]!["title"]);
    }

    [Fact]
    public async Task Blocks_always_show_their_properties_and_what_these_pick_can_be_expanded()
    {
        JsonNode plain = (await PropertiesAsync(string.Empty))["blocks"]!["items"]![0]!["content"]!["properties"]!;
        JsonNode expanded = (await PropertiesAsync("expand=properties[blocks[properties[target]]]"))["blocks"]!["items"]![0]!["content"]!["properties"]!;

        Assert.Equal("A block", (string?)plain["heading"]);
        Assert.Empty(plain["target"]!["properties"]!.AsObject());
        Assert.Equal("Beta title en", (string?)expanded["target"]!["properties"]!["title"]);
    }

    [Fact]
    public async Task Only_the_named_fields_are_shown_at_every_depth()
    {
        JsonNode properties = await PropertiesAsync(
            "expand=properties[related]&fields=properties[title,related[properties[title]],blocks[properties[heading]]]");

        Assert.Equal(["title", "related", "blocks"], properties.AsObject().Select(property => property.Key));
        Assert.Equal(["title"], properties["related"]!["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal(["heading"], properties["blocks"]!["items"]![0]!["content"]!["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal((await PropertiesAsync(string.Empty)).ToJsonString(), (await PropertiesAsync("fields=properties[$all]")).ToJsonString());
    }

    private async Task<JsonNode> PropertiesAsync(string query) =>
        (await site.AskAsync($"content/item/{site.Content.Alpha}?{query}", ("Accept-Language", "en"))).Json["properties"]!;
}

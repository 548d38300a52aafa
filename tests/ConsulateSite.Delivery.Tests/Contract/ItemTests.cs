using System.Net;
using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

[Collection(DeliveryCollection.Name)]
public sealed class ItemTests(DeliverySite site)
{
    private SampleContent Content => site.Content;

    [Fact]
    public async Task A_document_has_the_documented_members()
    {
        JsonNode item = (await site.AskAsync($"content/item/{Content.Alpha}", ("Accept-Language", "fr"))).Json;

        Assert.Equal(
            ["contentType", "createDate", "cultures", "id", "name", "properties", "route", "updateDate"],
            item.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal("page", (string?)item["contentType"]);
        Assert.Equal("Alpha fr", (string?)item["name"]);
        Assert.Equal(Content.Alpha, (Guid)item["id"]!);
        Assert.Equal("/fr/alpha-fr/", (string?)item["route"]!["path"]);
        Assert.Equal(Content.Home, (Guid)item["route"]!["startItem"]!["id"]!);
        Assert.Equal("home-fr", (string?)item["route"]!["startItem"]!["path"]);
        Assert.Equal(["ar", "en", "fr"], item["cultures"]!.AsObject().Select(culture => culture.Key).Order(StringComparer.Ordinal));
        Assert.Equal("/en/alpha-en/", (string?)item["cultures"]!["en"]!["path"]);
        Assert.Equal("Alpha title fr", (string?)item["properties"]!["title"]);
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CA, en;q=0.5", "fr")]
    [InlineData("de, en;q=0.5, fr;q=0.4", "en")]
    [InlineData("*", "ar")]
    [InlineData("", "ar")]
    public async Task The_language_is_the_best_that_the_header_names_and_the_default_language_without_it(string header, string culture)
    {
        (string, string)[] headers = header.Length == 0 ? [] : [("Accept-Language", header)];

        DeliveryResponse answer = await site.AskAsync($"content/item/{Content.Alpha}", headers);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($"Alpha {culture}", (string?)answer.Json["name"]);
        Assert.Equal(culture, answer.Header("Content-Language"));
    }

    [Theory]
    [InlineData("content/item/fr/alpha-fr", "fr")]
    [InlineData("content/item/fr/alpha-fr/", "fr")]
    [InlineData("content/item/%2Fen%2Falpha-en%2F", "en")]
    [InlineData("content/item/ar", "ar")]
    [InlineData("content/item/en/", "en")]
    public async Task A_path_says_in_which_language_the_document_is_wanted(string path, string culture)
    {
        DeliveryResponse answer = await site.AskAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.EndsWith($" {culture}", (string?)answer.Json["name"], StringComparison.Ordinal);
        Assert.Equal(answer.Text, (await site.AskAsync(path, ("Accept-Language", "fr"))).Text);
    }

    [Fact]
    public async Task Every_path_of_a_route_leads_to_its_document()
    {
        foreach (JsonNode? item in (await site.AskAsync("content?take=100", ("Accept-Language", "en"))).Items)
        {
            DeliveryResponse found = await site.AskAsync($"content/item{(string)item!["route"]!["path"]!}", ("Accept-Language", "en"));

            Assert.Equal((Guid)item["id"]!, (Guid)found.Json["id"]!);
        }
    }

    [Fact]
    public async Task The_start_item_is_named_by_its_key_or_its_segment_and_paths_begin_from_it()
    {
        foreach (string start in new[] { Content.Home.ToString(), "home-fr" })
        {
            DeliveryResponse answer = await site.AskAsync("content/item/alpha-fr", ("Accept-Language", "fr"), ("Start-Item", start));

            Assert.Equal(Content.Alpha, (Guid)answer.Json["id"]!);
        }
    }

    [Fact]
    public async Task Documents_are_found_by_their_keys_in_that_order()
    {
        DeliveryResponse answer = await site.AskAsync($"content/items?id={Content.Beta}&id={Guid.NewGuid()}&id={Content.Draft}&id={Content.Alpha}");

        Assert.Equal(["Beta ar", "Alpha ar"], answer.Names);
    }

    [Fact]
    public async Task A_document_that_moved_says_where_it_is_now()
    {
        Guid key = Content.Create("Wandering", Content.Home);
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("content/item/en/wandering-en")).Status);
        Content.Change(key, page => page.SetCultureName("Arrived", "en"));
        Content.Publish(key);

        DeliveryResponse answer = await site.AskAsync("content/item/en/wandering-en");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal("/en/arrived/", answer.Header("Location"));
        Assert.Equal(Content.Home.ToString(), answer.Header("Location-Start-Item-Id"));
        Assert.Equal("home-en", answer.Header("Location-Start-Item-Path"));
        Assert.Equal(key, (Guid)(await site.AskAsync("content/item/en/arrived")).Json["id"]!);
        Content.Delete(key);
    }

    [Fact]
    public async Task Values_have_the_shapes_of_Umbracos_models()
    {
        JsonNode properties = (await site.AskAsync($"content/item/{Content.Alpha}", ("Accept-Language", "fr"))).Json["properties"]!;

        JsonNode photo = Assert.Single(properties["photo"]!.AsArray())!;
        Assert.Equal("Image", (string?)photo["mediaType"]);
        Assert.Equal(0.25m, (decimal)photo["focalPoint"]!["left"]!);
        Assert.Equal(Content.Beta, (Guid)properties["related"]!["id"]!);
        Assert.Empty(properties["related"]!["properties"]!.AsObject());
        Assert.Equal(["Beta fr", "Gamma fr", "Passport"], properties["others"]!.AsArray().Select(item => (string?)item!["name"]));
        Assert.Equal("A block", (string?)properties["blocks"]!["items"]![0]!["content"]!["properties"]!["heading"]);
        Assert.Equal("teaser", (string?)properties["blocks"]!["items"]![0]!["content"]!["contentType"]);
        Assert.Contains("href=\"/fr/beta-fr/?a=b#c\"", (string?)properties["body"]!["markup"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_an_address_stays_with_a_link()
    {
        JsonArray links = (await site.AskAsync($"content/item/{Content.Alpha}?fields=properties[links]", ("Accept-Language", "fr"))).Json["properties"]!["links"]!.AsArray();

        JsonNode inside = links[0]!;
        Assert.Equal("Content", (string?)inside["linkType"]);
        Assert.Equal("?case=1#fees", (string?)inside["queryString"]);
        Assert.Equal("?case=1#fees", (string?)inside["route"]!["queryString"]);
        JsonNode outside = links[^1]!;
        Assert.Equal("External", (string?)outside["linkType"]);
        Assert.Equal("https://example.org/a", (string?)outside["url"]);
        Assert.Equal("?b=c", (string?)outside["queryString"]);
    }

    [Fact]
    public async Task Rich_text_is_a_tree_of_elements_where_the_settings_say_so()
    {
        using IDisposable changed = site.With(("RichTextOutputAsJson", "true"));

        JsonNode body = (await site.AskAsync($"content/item/{Content.Alpha}?fields=properties[body]", ("Accept-Language", "fr"))).Json["properties"]!["body"]!;

        Assert.Equal("#root", (string?)body["tag"]);
        JsonNode link = body["elements"]![0]!["elements"]![0]!;
        Assert.Equal("a", (string?)link["tag"]);
        Assert.Equal("/fr/beta-fr/", (string?)link["attributes"]!["route"]!["path"]);
        Assert.Equal("?a=b#c", (string?)link["attributes"]!["route"]!["queryString"]);
        Assert.Equal("x", (string?)link["elements"]![0]!["text"]);
    }

    [Fact]
    public async Task An_answer_is_known_again_by_its_tag()
    {
        string address = $"/umbraco/delivery/api/v2/content/item/{Content.Alpha}";
        DeliveryResponse first = await site.SendAsync(HttpMethod.Get, address);

        DeliveryResponse again = await site.SendAsync(HttpMethod.Get, address, ("If-None-Match", first.Header("ETag")!));
        DeliveryResponse head = await site.SendAsync(HttpMethod.Head, address);

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Empty(again.Text);
        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Empty(head.Text);
        Assert.Equal(first.Header("ETag"), head.Header("ETag"));
    }

    [Fact]
    public async Task Pages_of_others_may_ask()
    {
        DeliveryResponse permitted = await site.SendAsync(HttpMethod.Options, "/umbraco/delivery/api/v2/content");

        Assert.Equal("*", permitted.Header("Access-Control-Allow-Origin"));
        Assert.Contains("Api-Key", permitted.Header("Access-Control-Allow-Headers"), StringComparison.Ordinal);
        Assert.Equal("*", (await site.AskAsync("content")).Header("Access-Control-Allow-Origin"));
    }
}

using System.Net;
using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

/// <summary>Nothing that is a draft, protected or in another language leaves, whichever way somebody asks.</summary>
[Collection(DeliveryCollection.Name)]
public sealed class LeakTests(DeliverySite site)
{
    private static readonly string[] Cultures = ["ar", "fr", "en"];

    private SampleContent Content => site.Content;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Nothing_hidden_leaves_through_any_expansion_depth(int depth)
    {
        string expand = string.Concat(Enumerable.Repeat("properties[$all", depth).Select((part, level) => level == 0 ? part : $"[{part}"))
            + new string(']', Math.Max(0, (2 * depth) - 1));
        string[] requests =
        [
            $"content/item/{Content.Alpha}?expand={expand}", $"content/items?id={Content.Beta}&expand={expand}", $"content?take=100&expand={expand}",
        ];
        foreach (string request in requests)
        {
            foreach (string culture in Cultures)
            {
                DeliveryResponse answer = await site.AskAsync(request, ("Accept-Language", culture));

                Assert.Equal(HttpStatusCode.OK, answer.Status);
                Assert.DoesNotContain(SampleContent.Hidden, answer.Text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(Content.Secret.ToString(), answer.Text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(Content.Draft.ToString(), answer.Text, StringComparison.OrdinalIgnoreCase);
                AssertOneLanguage(answer.Json, culture);
            }
        }
    }

    [Fact]
    public async Task What_is_protected_is_refused_and_what_is_below_it_too()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync($"content/item/{Content.Secret}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync($"content/item/{Content.BelowSecret}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync($"content/items?id={Content.Alpha}&id={Content.BelowSecret}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync("content/item/en/hidden-secret-en")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync($"content/item/{Content.Secret}", ("Api-Key", DeliverySite.Key))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync($"content/item/{Content.Secret}", ("Api-Key", DeliverySite.Key), ("Preview", "true"))).Status);
        Assert.Empty((await site.AskAsync($"content?fetch=children:{Content.Secret}")).Names);
        Assert.Empty((await site.AskAsync($"content?fetch=ancestors:{Content.BelowSecret}")).Names);
    }

    [Fact]
    public async Task What_is_not_published_in_a_language_is_not_there_in_it()
    {
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync($"content/item/{Content.FrenchOnly}", ("Accept-Language", "fr"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"content/item/{Content.FrenchOnly}", ("Accept-Language", "en"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"content/item/{Content.Draft}")).Status);
        Assert.Equal(["fr"], (await site.AskAsync($"content/item/{Content.FrenchOnly}", ("Accept-Language", "fr"))).Json["cultures"]!.AsObject().Select(culture => culture.Key));
    }

    [Fact]
    public async Task Drafts_are_shown_to_who_has_the_key_and_asks_for_them()
    {
        string path = $"content/item/{Content.Draft}";

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync(path, ("Preview", "true"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.AskAsync(path, ("Preview", "true"), ("Api-Key", "another"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync(path, ("Api-Key", DeliverySite.Key))).Status);
        DeliveryResponse draft = await site.AskAsync(path, ("Preview", "true"), ("Api-Key", DeliverySite.Key), ("Accept-Language", "en"));
        Assert.Equal($"{SampleContent.Hidden} draft en", (string?)draft.Json["name"]);
        Assert.True(draft.Message.Headers.CacheControl!.NoStore);
        string route = (string)draft.Json["route"]!["path"]!;
        Assert.StartsWith("/preview-", route, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync($"content/item{route}", ("Preview", "true"), ("Api-Key", DeliverySite.Key))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"content/item{route}")).Status);
        Assert.Contains($"{SampleContent.Hidden} draft en", (await site.AskAsync(
            "content?take=100", ("Preview", "true"), ("Api-Key", DeliverySite.Key), ("Accept-Language", "en"))).Names);
    }

    [Fact]
    public async Task Types_that_the_settings_do_not_allow_leave_nowhere()
    {
        using IDisposable changed = site.With(("DisallowedContentTypeAliases:0", "record"));

        DeliveryResponse alpha = await site.AskAsync($"content/item/{Content.Alpha}?expand=properties[$all]", ("Accept-Language", "fr"));

        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"content/item/{Content.Record}")).Status);
        Assert.DoesNotContain("Passport", alpha.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Passport", (await site.AskAsync("content?take=100")).Names);
    }

    // Names and titles of the sample say their language.
    private static void AssertOneLanguage(JsonNode? node, string culture)
    {
        switch (node)
        {
            case JsonObject item:
                foreach ((string name, JsonNode? value) in item.Where(member => member.Key != "cultures" && member.Key != "links"))
                {
                    if (name is "title" || (name == "name" && (string?)item["contentType"] == "page"))
                    {
                        Assert.EndsWith($" {culture}", (string?)value, StringComparison.Ordinal);
                    }

                    AssertOneLanguage(value, culture);
                }

                break;
            case JsonArray items:
                Assert.All(items, item => AssertOneLanguage(item, culture));
                break;
        }
    }
}

using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Webhooks;

[Collection(BackofficeCollection.Name)]
public sealed class WebhookTests(BackofficeSite site)
{
    private const string Published = "Umbraco.ContentPublish";

    [Fact]
    public async Task A_webhook_is_created_read_changed_and_removed()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid id = await browser.CreateAsync("/webhook", Model("https://example.org/hook", Published));

        JsonElement created = await browser.GetJsonAsync($"/webhook/{id}");
        Assert.Equal("https://example.org/hook", created.GetProperty("url").GetString());
        Assert.Equal("Content Published", created.GetProperty("events")[0].GetProperty("eventName").GetString());
        Assert.Equal("s3cret", created.GetProperty("headers").GetProperty("Webhook-Secret").GetString());
        Assert.Contains("News", await browser.NamesAsync("/webhook?skip=0&take=100"));
        Assert.Equal(["News"], await browser.NamesAsync($"/item/webhook?id={id}"));

        await browser.DoAsync(HttpMethod.Put, $"/webhook/{id}", Model("https://example.org/other", Published));
        Assert.Equal("https://example.org/other", (await browser.GetJsonAsync($"/webhook/{id}")).GetProperty("url").GetString());
        Assert.Equal(0, (await browser.GetJsonAsync($"/webhook/{id}/logs?skip=0&take=10")).GetProperty("total").GetInt32());

        await browser.DoAsync(HttpMethod.Delete, $"/webhook/{id}");
        Assert.Equal("NotFound", await browser.RefusedAsync(HttpMethod.Get, $"/webhook/{id}", expected: HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task There_are_events_for_what_is_published_unpublished_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement events = (await browser.GetJsonAsync("/webhook/events?skip=0&take=100")).GetProperty("items");
        string?[] aliases = [.. events.EnumerateArray().Select(x => x.GetProperty("alias").GetString())];

        Assert.All([Published, "Umbraco.ContentUnpublish", "Umbraco.ContentDelete"], alias => Assert.Contains(alias, aliases));
        Assert.DoesNotContain(events.EnumerateArray(), x => x.GetProperty("eventType").GetString() == "Element");
    }

    [Theory]
    [InlineData("http://example.org/hook")]
    [InlineData("https://127.0.0.1/hook")]
    [InlineData("https://[::1]/hook")]
    [InlineData("https://[::ffff:10.0.0.1]/hook")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://2130706433/hook")]
    [InlineData("https://0x7f.1/hook")]
    [InlineData("https://user:password@example.org/hook")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.org")]
    [InlineData("/hook")]
    [InlineData("")]
    public async Task An_address_that_only_the_site_can_reach_is_refused(string url)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal("AddressRefused", await browser.RefusedAsync(HttpMethod.Post, "/webhook", Model(url, Published)));
    }

    [Theory]
    [InlineData("Host", "example.org")]
    [InlineData("Content-Length", "1")]
    [InlineData("X-A", "a\r\nX-B: b")]
    [InlineData("X A", "a")]
    [InlineData("", "a")]
    public async Task A_header_that_could_change_the_request_is_refused(string name, string value)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        object model = new
        {
            events = new[] { Published },
            enabled = true,
            url = "https://example.org",
            contentTypeKeys = Array.Empty<Guid>(),
            headers = new Dictionary<string, string> { [name] = value },
        };

        Assert.Equal("HeaderRefused", await browser.RefusedAsync(HttpMethod.Post, "/webhook", model));
    }

    [Fact]
    public async Task A_webhook_without_events_or_with_unknown_ones_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal("NoEvents", await browser.RefusedAsync(HttpMethod.Post, "/webhook", Model("https://example.org")));
        Assert.Equal("UnknownEvent", await browser.RefusedAsync(HttpMethod.Post, "/webhook", Model("https://example.org", "Made.Up")));
    }

    private static object Model(string url, params string[] events) => new
    {
        events,
        enabled = true,
        name = "News",
        description = (string?)null,
        url,
        contentTypeKeys = Array.Empty<Guid>(),
        headers = new Dictionary<string, string> { ["Webhook-Secret"] = "s3cret" },
    };
}

using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Core.Webhooks;

namespace ConsulateSite.Delivery.Tests.Contract;

/// <summary>What webhooks send, in each of Umbraco's kinds.</summary>
public sealed class WebhookPayloadTests
{
    private const string Published = "Umbraco.ContentPublish";
    private const string Unpublished = "Umbraco.ContentUnpublish";
    private const string Deleted = "Umbraco.ContentDelete";
    private const string MediaSaved = "Umbraco.MediaSave";
    private const string Saved = "Umbraco.ContentSaved";
    private const string Copied = "Umbraco.ContentCopied";
    private const string Moved = "Umbraco.ContentMoved";
    private const string RolledBack = "Umbraco.ContentRolledBack";

    [Fact]
    public async Task The_minimal_kind_names_what_has_changed()
    {
        await using Watched site = await Watched.StartAsync("Minimal");
        Guid page = site.Content.Create("Gamma", site.Content.Home);

        JsonObject told = await site.LastAsync(Published);
        Assert.Equal(["id", "cultures"], told.Select(member => member.Key));
        Assert.Equal(page, (Guid)told["id"]!);
        await AssertEndAsync(site, page);
    }

    [Fact]
    public async Task The_extended_kind_tells_each_language_in_that_language_and_opens_nothing_else()
    {
        await using Watched site = await Watched.StartAsync("Extended");
        site.Content.Publish(site.Content.Alpha);

        JsonObject told = await site.LastAsync(Published);
        Assert.Equal(["id", "contentType", "name", "createDate", "updateDate", "cultures"], told.Select(member => member.Key));
        Assert.Equal((site.Content.Alpha, "page", "Alpha ar"), ((Guid)told["id"]!, (string)told["contentType"]!, (string)told["name"]!));
        JsonObject cultures = told["cultures"]!.AsObject();
        Assert.Equal(["ar", "en", "fr"], cultures.Select(culture => culture.Key).Order(StringComparer.Ordinal));
        foreach ((string culture, JsonNode? value) in cultures)
        {
            Assert.Equal($"Alpha title {culture}", (string?)value!["properties"]!["title"]);
            Assert.StartsWith($"/{culture}/", (string)value["path"]!, StringComparison.Ordinal);
            Assert.Equal(site.Content.Home, (Guid)value["startItem"]!["id"]!);
        }

        JsonObject related = cultures["fr"]!["properties"]!["related"]!.AsObject();
        Assert.Equal(site.Content.Beta, (Guid)related["id"]!);
        Assert.Empty(related["properties"]!.AsObject());
        AssertNothingHidden(told, site.Content);
        await AssertEndAsync(site, site.Content.Create("Gamma", site.Content.Home));
    }

    [Fact]
    public async Task The_extended_kind_tells_of_what_is_there_in_some_languages_only()
    {
        await using Watched site = await Watched.StartAsync("Extended");
        site.Content.Publish(site.Content.FrenchOnly, "fr");

        JsonObject told = await site.LastAsync(Published);
        Assert.EndsWith(" fr", (string)told["name"]!, StringComparison.Ordinal);
        Assert.Equal(["fr"], told["cultures"]!.AsObject().Select(culture => culture.Key));
    }

    [Theory]
    [InlineData("Extended")]
    [InlineData("Legacy")]
    public async Task What_is_kept_for_members_is_not_told(string kind)
    {
        await using Watched site = await Watched.StartAsync(kind);
        site.Content.Publish(site.Content.Secret);

        string body = (await site.BodiesAsync(Published))[^1];
        Assert.DoesNotContain(SampleContent.Hidden, body, StringComparison.Ordinal);
        Assert.Null(JsonNode.Parse(body));
    }

    [Theory]
    [InlineData("Minimal")]
    [InlineData("Extended")]
    [InlineData("Legacy")]
    public async Task What_is_saved_and_not_published_is_told_to_nobody(string kind)
    {
        await using Watched site = await Watched.StartAsync(kind);
        site.Content.Change(site.Content.Alpha, page => page.SetValue("title", SampleContent.Hidden, "en"));
        site.Content.Save($"{SampleContent.Hidden} new", site.Content.Home, ["fr"]);

        Assert.Empty(await site.AllAsync());

        // What leads to the draft, and another language of the draft itself, is told as it is published.
        site.Content.Publish(site.Content.Beta);
        site.Content.Publish(site.Content.Alpha, "fr");
        string[] told = [.. (await site.AllAsync()).Select(request => request.RequestObject!)];
        Assert.Equal(2, told.Length);
        Assert.All(told, body => Assert.DoesNotContain(SampleContent.Hidden, body, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(site.Content.Alpha.ToString(), told[1], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Extended")]
    [InlineData("Legacy")]
    public async Task What_stands_below_something_that_is_not_published_is_not_told(string kind)
    {
        await using Watched site = await Watched.StartAsync(kind);
        Guid below = site.Content.Create("Below", site.Content.Beta);
        site.Content.Unpublish(site.Content.Beta);
        site.Content.Change(below, page => page.SetValue("title", SampleContent.Hidden, "en"));
        IContentService contents = site.Get<IContentService>();
        int before = (await site.BodiesAsync(Published)).Count;

        contents.Publish(contents.GetById(below)!, ["ar", "fr", "en"]);

        Assert.All((await site.BodiesAsync(Published)).Skip(before), body => Assert.Null(JsonNode.Parse(body)));
    }

    [Theory]
    [InlineData("title", "en")]
    [InlineData("related", null)]
    public async Task An_event_that_tells_what_was_saved_would_tell_nothing_of_a_draft(string property, string? culture)
    {
        await using Watched site = await Watched.StartAsync("Extended");
        IPublishedContentCache cache = site.Get<IPublishedContentCache>();
        IApiContentResponseBuilder builder = site.Get<IApiContentResponseBuilder>();
        Assert.NotNull(Build());

        site.Content.Change(site.Content.Alpha, page => page.SetValue(property, culture is null ? SampleContent.Reference(site.Content.Home) : SampleContent.Hidden, culture));

        Assert.Null(Build());

        IApiContentResponse? Build()
        {
            using UmbracoContextReference context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
            return builder.Build(cache.GetById(preview: true, site.Content.Alpha)!);
        }
    }

    [Fact]
    public async Task No_event_is_offered_that_tells_what_was_saved()
    {
        await using Watched site = await Watched.StartAsync("Extended");

        string[] content = [.. site.Get<WebhookEventCollection>().Where(known => known.EventType == "Content").Select(known => known.Alias).Order(StringComparer.Ordinal)];

        Assert.Equal([Deleted, Published, Unpublished], content);
    }

    [Fact]
    public async Task The_legacy_kind_tells_what_the_delivery_api_answers()
    {
        await using Watched site = await Watched.StartAsync("Legacy");
        site.Content.Publish(site.Content.Alpha);

        JsonObject told = await site.LastAsync(Published);
        JsonObject answer = (await site.Site.AskAsync($"content/item/{site.Content.Alpha}", ("Accept-Language", "ar"))).Json.AsObject();
        Assert.True(answer.Remove("cultures"));
        Assert.Equal(answer.ToJsonString(), told.ToJsonString());
        AssertNothingHidden(told, site.Content);
        await AssertEndAsync(site, site.Content.Create("Gamma", site.Content.Home));
    }

    [Fact]
    public async Task Whoever_changes_something_in_another_language_tells_the_same()
    {
        await using Watched site = await Watched.StartAsync("Extended");
        site.Content.Publish(site.Content.Beta);
        JsonObject first = await site.LastAsync(Published);
        site.Get<IVariationContextAccessor>().VariationContext =
            new VariationContext("en");
        site.Content.Publish(site.Content.Beta);

        JsonObject second = await site.LastAsync(Published);
        Assert.Equal((string?)first["name"], (string?)second["name"]);
        Assert.Equal(first["cultures"]!.ToJsonString(), second["cultures"]!.ToJsonString());
    }

    [Fact]
    public async Task The_extended_kind_tells_of_media_with_their_address()
    {
        await using Watched site = await Watched.StartAsync("Extended");
        IMediaService media = site.Get<IMediaService>();
        media.Save(media.GetById(site.Content.Photo)!);

        JsonObject told = await site.LastAsync(MediaSaved);
        Assert.Equal(site.Content.Photo, (Guid)told["id"]!);
        Assert.StartsWith("/media/", (string)told["url"]!, StringComparison.Ordinal);
    }

    // What is gone is named and nothing more, in every kind.
    private static async Task AssertEndAsync(Watched site, Guid page)
    {
        IContentService contents = site.Get<IContentService>();
        Assert.True(contents.Unpublish(contents.GetById(page)!).Success);
        site.Content.Delete(page);
        foreach (string alias in new[] { Unpublished, Deleted })
        {
            JsonObject told = await site.LastAsync(alias);
            Assert.Equal(["id"], told.Select(member => member.Key));
            Assert.Equal(page, (Guid)told["id"]!);
        }
    }

    private static void AssertNothingHidden(JsonObject told, SampleContent content)
    {
        string text = told.ToJsonString();
        Assert.DoesNotContain(SampleContent.Hidden, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(content.Secret.ToString(), text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(content.Draft.ToString(), text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A site with a webhook for everything; what it would send waits in the queue.</summary>
    private sealed class Watched(DeliverySite site) : IAsyncDisposable
    {
        public DeliverySite Site => site;

        public SampleContent Content => site.Content;

        public static async Task<Watched> StartAsync(string kind)
        {
            DeliverySite site = new() { Settings = { ["Umbraco:CMS:Webhook:PayloadType"] = kind, ["Umbraco:CMS:Webhook:Period"] = "1.00:00:00" } };
            await site.InitializeAsync();
            Webhook webhook = new("https://example.org/hook", enabled: true, events: [Published, Unpublished, Deleted, MediaSaved, Saved, Copied, Moved, RolledBack]);
            Assert.True((await site.Get<IWebhookService>().CreateAsync(webhook)).Success);
            return new Watched(site);
        }

        public T Get<T>()
            where T : notnull => site.Get<T>();

        public async Task<IReadOnlyList<WebhookRequest>> AllAsync() => [.. await Get<IWebhookRequestService>().GetAllAsync()];

        public async Task<IReadOnlyList<string>> BodiesAsync(string alias) =>
            [.. (await AllAsync()).Where(request => request.EventAlias == alias).Select(request => request.RequestObject!)];

        public async Task<JsonObject> LastAsync(string alias) => JsonNode.Parse((await BodiesAsync(alias))[^1])!.AsObject();

        public async ValueTask DisposeAsync() => await site.DisposeAsync();
    }
}

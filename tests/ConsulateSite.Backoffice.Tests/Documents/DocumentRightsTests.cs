using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentRightsTests(DocumentSite site)
{
    [Fact]
    public async Task A_translator_changes_nothing_but_the_own_language_whatever_the_request_says()
    {
        IContent page = site.AddPage("Translated");
        using BackofficeBrowser browser = await site.EditorAsync("translator-writes", null, "fr");
        JsonObject body = await OpenAsync(browser, page.Key);
        foreach (JsonNode? value in body["values"]!.AsArray())
        {
            value!["value"] = "changed";
        }

        foreach (JsonNode? variant in body["variants"]!.AsArray())
        {
            variant!["name"] = "changed";
        }

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}", body);

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Equal("changed", saved.GetValue<string>("title", "fr"));
        Assert.Equal("changed", saved.GetCultureName("fr"));
        // What all languages share is open to all who write, by the setting of this product.
        Assert.Equal("changed", saved.GetValue<string>("note"));
        foreach (string culture in new[] { "ar", "en" })
        {
            Assert.Equal($"Translated {culture}", saved.GetCultureName(culture));
            Assert.Equal($"Translated {culture}", saved.GetValue<string>("title", culture));
            Assert.Equal($"About Translated {culture}", saved.GetValue<string>("summary", culture));
        }
    }

    [Fact]
    public async Task A_translator_who_sends_no_fields_empties_the_own_language_only()
    {
        IContent page = site.AddPage("Emptied");
        using BackofficeBrowser browser = await site.EditorAsync("translator-empties", null, "fr");
        JsonObject body = await OpenAsync(browser, page.Key);
        body["values"] = new JsonArray();

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}", body);

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Null(saved.GetValue<string>("summary", "fr"));
        Assert.Equal("About Emptied ar", saved.GetValue<string>("summary", "ar"));
        Assert.Equal("About Emptied en", saved.GetValue<string>("summary", "en"));
    }

    [Fact]
    public async Task A_translator_publishes_and_takes_off_the_own_language_only()
    {
        IContent page = site.AddPage("Guarded");
        using BackofficeBrowser browser = await site.EditorAsync("translator-publishes", null, "fr");
        JsonObject body = Write(await OpenAsync(browser, page.Key), "title", "fr", "Autre titre");
        body["culturesToPublish"] = new JsonArray("ar");

        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", body);
        foreach (object? cultures in new object?[] { new[] { "ar" }, new[] { "fr", "en" }, new[] { "*" }, null })
        {
            await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document/{page.Key}/unpublish", new { cultures });
        }

        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = "ar" } } });
        await ExpectAsync(
            HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document/{page.Key}/publish-with-descendants", new { cultures = new[] { "ar" }, includeUnpublishedDescendants = true });
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document/{page.Key}/move-to-recycle-bin");
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Delete, $"/document/{page.Key}");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}/unpublish", new { cultures = new[] { "fr" } });

        Assert.Equal(["ar", "en"], site.Contents.GetById(page.Key)!.PublishedCultures.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_translator_creates_documents_in_the_own_language_only()
    {
        IContent parent = site.AddPage("Creations");
        using BackofficeBrowser browser = await site.EditorAsync("translator-creates", null, "fr");
        Guid id = Guid.NewGuid();

        await ExpectAsync(
            HttpStatusCode.Created, browser, HttpMethod.Post, "/document", site.Body(id, parent.Key, ("ar", "صفحة", "عنوان"), ("fr", "Page", "Titre")));
        await ExpectAsync(
            HttpStatusCode.Forbidden, browser, HttpMethod.Post, "/document", site.Body(Guid.NewGuid(), parent.Key, ("ar", "صفحة", "عنوان")));

        IContent created = site.Contents.GetById(id)!;
        Assert.Equal(["fr"], created.AvailableCultures);
        Assert.Null(created.GetValue<string>("title", "ar"));
    }

    [Fact]
    public async Task An_editor_sees_and_changes_what_lies_below_the_start_node()
    {
        IContent top = site.AddPage("Top");
        IContent start = site.AddPage("Start", top.Id);
        IContent inside = site.AddPage("Inside", start.Id);
        IContent outside = site.AddPage("Outside", top.Id, publish: false);
        using BackofficeBrowser browser = await site.EditorAsync("limited", start.Id);

        JsonElement root = await browser.GetJsonAsync("/tree/document/root?skip=0&take=100");
        JsonElement way = await browser.GetJsonAsync($"/tree/document/children?parentId={top.Key}&skip=0&take=100");
        JsonElement below = await browser.GetJsonAsync($"/tree/document/children?parentId={start.Key}&skip=0&take=100");
        JsonElement named = await browser.GetJsonAsync($"/item/document?id={outside.Key}&id={inside.Key}");
        JsonElement found = await browser.GetJsonAsync("/item/document/search?query=side&skip=0&take=100");

        Assert.Equal([(top.Key, true)], Nodes(root));
        Assert.Equal([(start.Key, false)], Nodes(way));
        Assert.Equal([(inside.Key, false)], Nodes(below));
        Assert.Equal([inside.Key], named.EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        Assert.Equal([inside.Key], found.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{inside.Key}", await OpenAsync(browser, inside.Key));
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{inside.Key}/unpublish", new { cultures = new[] { "fr" } });
        await RefusedAsync(browser, outside.Key, inside.Key);
        await RefusedAsync(browser, top.Key, inside.Key);
    }

    private static async Task RefusedAsync(BackofficeBrowser browser, Guid id, Guid own)
    {
        object save = new { template = (object?)null, values = Array.Empty<object>(), variants = new[] { new { culture = "fr", name = "x" } }, culturesToPublish = Array.Empty<string>() };
        (HttpMethod Method, string Path, object? Body)[] requests =
        [
            (HttpMethod.Get, $"/document/{id}", null),
            (HttpMethod.Get, $"/document/{id}/published", null),
            (HttpMethod.Get, $"/document/{id}/audit-log", null),
            (HttpMethod.Get, $"/document/{id}/referenced-by", null),
            (HttpMethod.Put, $"/document/{id}", save),
            (HttpMethod.Put, $".1/document/{id}/validate", save),
            (HttpMethod.Put, $"/document/{id}/update-and-publish", save),
            (HttpMethod.Put, $"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "fr" } } }),
            (HttpMethod.Put, $"/document/{id}/unpublish", new { cultures = new[] { "fr" } }),
            (HttpMethod.Put, $"/document/{id}/move", new { target = new { id = own } }),
            (HttpMethod.Put, $"/document/{own}/move", new { target = new { id } }),
            (HttpMethod.Post, $"/document/{own}/copy", new { target = new { id }, relateToOriginal = false, includeDescendants = false }),
            (HttpMethod.Put, "/document/sort", new { parent = new { id }, sorting = Array.Empty<object>() }),
            (HttpMethod.Put, $"/document/{id}/move-to-recycle-bin", null),
            (HttpMethod.Delete, $"/document/{id}", null),
            (HttpMethod.Get, "/recycle-bin/document/root", null),
            (HttpMethod.Delete, "/recycle-bin/document", null),
        ];
        foreach ((HttpMethod method, string path, object? body) in requests)
        {
            await ExpectAsync(HttpStatusCode.Forbidden, browser, method, path, body);
        }
    }

    private static IEnumerable<(Guid Id, bool NoAccess)> Nodes(JsonElement page) => page.GetProperty("items").EnumerateArray()
        .Select(x => (x.GetProperty("id").GetGuid(), x.GetProperty("noAccess").GetBoolean()));
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentLifeTests(DocumentSite site) : IAsyncLifetime
{
    private BackofficeBrowser _browser = null!;

    public async Task InitializeAsync() => _browser = await site.SignedInAsync();

    public Task DisposeAsync()
    {
        _browser.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_document_is_created_in_three_languages_and_published_in_one()
    {
        Guid id = Guid.NewGuid();
        object body = site.Body(id, null, ("ar", "جديد", "عنوان"), ("fr", "Nouveau", "Titre"), ("en", "New", "Title"));

        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Post, "/document/validate", body);
        using HttpResponseMessage created = await _browser.SendAsync(HttpMethod.Post, "/document", body);
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "fr" } } });

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(id.ToString(), created.Headers.GetValues("Umb-Generated-Resource").Single());
        JsonElement read = await _browser.GetJsonAsync($"/document/{id}");
        Assert.Equal("عنوان", Value(read, "title", "ar"));
        Assert.Equal("Draft", Variant(read, "ar").GetProperty("state").GetString());
        Assert.Equal("Published", Variant(read, "fr").GetProperty("state").GetString());
        JsonElement published = await _browser.GetJsonAsync($"/document/{id}/published");
        Assert.Equal(["fr"], published.GetProperty("variants").EnumerateArray().Select(x => x.GetProperty("culture").GetString()));
        Assert.Equal("Titre", Value(published, "title", "fr"));
        Assert.Equal(["fr"], site.Contents.GetById(id)!.PublishedCultures);
    }

    [Fact]
    public async Task What_is_missing_is_told_by_the_path_of_its_field_and_is_saved_but_not_published()
    {
        IContent page = site.AddPage("Incomplete", publish: false);
        JsonObject body = Write(await OpenAsync(_browser, page.Key), "title", "fr", null);
        body["cultures"] = new JsonArray("fr");
        body["culturesToPublish"] = new JsonArray("fr");

        JsonElement? invalid = await ExpectAsync(
            HttpStatusCode.BadRequest, _browser, HttpMethod.Put, $".1/document/{page.Key}/validate", body);
        JsonElement? refused = await ExpectAsync(
            HttpStatusCode.BadRequest, _browser, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", body);
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}", body);

        foreach (JsonElement problem in new[] { invalid!.Value, refused!.Value })
        {
            Assert.Equal("PropertyValidationError", problem.GetProperty("operationStatus").GetString());
            Assert.NotEmpty(problem.GetProperty("errors")
                .GetProperty("$.values[?(@.alias == 'title' && @.culture == 'fr' && @.segment == null)].value").EnumerateArray());
        }

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Null(saved.GetValue<string>("title", "fr"));
        Assert.Empty(saved.PublishedCultures);
    }

    [Fact]
    public async Task A_save_that_publishes_does_both()
    {
        IContent page = site.AddPage("Both");
        JsonObject body = Write(Write(await OpenAsync(_browser, page.Key), "title", "ar", "عنوان آخر"), "title", "en", "Another title");
        body["culturesToPublish"] = new JsonArray("ar");

        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", body);

        JsonElement read = await _browser.GetJsonAsync($"/document/{page.Key}");
        Assert.Equal("Published", Variant(read, "ar").GetProperty("state").GetString());
        Assert.Equal("PublishedPendingChanges", Variant(read, "en").GetProperty("state").GetString());
        JsonElement published = await _browser.GetJsonAsync($"/document/{page.Key}/published");
        Assert.Equal("عنوان آخر", Value(published, "title", "ar"));
        Assert.Equal("Both en", Value(published, "title", "en"));
    }

    [Fact]
    public async Task A_language_is_scheduled_and_taken_off_the_site()
    {
        IContent page = site.AddPage("Scheduled", publish: false);
        DateTimeOffset release = new(2031, 5, 1, 8, 0, 0, TimeSpan.Zero);

        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/publish", new
        {
            publishSchedules = new[] { new { culture = "ar", schedule = new { publishTime = release, unpublishTime = release.AddDays(1) } } },
        });
        JsonElement scheduled = await _browser.GetJsonAsync($"/document/{page.Key}");
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = "fr" }, new { culture = "en" } } });
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/unpublish", new { cultures = new[] { "fr" } });

        Assert.Equal(release, Variant(scheduled, "ar").GetProperty("scheduledPublishDate").GetDateTimeOffset());
        Assert.Equal(release.AddDays(1), Variant(scheduled, "ar").GetProperty("scheduledUnpublishDate").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, Variant(scheduled, "fr").GetProperty("scheduledPublishDate").ValueKind);
        Assert.Equal(["en"], site.Contents.GetById(page.Key)!.PublishedCultures);
    }

    [Fact]
    public async Task A_document_goes_to_the_bin_comes_back_and_is_deleted()
    {
        IContent parent = site.AddPage("Parent");
        IContent page = site.AddPage("Child", parent.Id);

        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/move-to-recycle-bin");
        JsonElement bin = await _browser.GetJsonAsync("/recycle-bin/document/root?skip=0&take=100");
        JsonElement origin = await _browser.GetJsonAsync($"/recycle-bin/document/{page.Key}/original-parent");
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/recycle-bin/document/{page.Key}/restore", new { target = new { id = parent.Key } });
        bool restored = !site.Contents.GetById(page.Key)!.Trashed;
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/move-to-recycle-bin");
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Delete, $"/recycle-bin/document/{page.Key}");

        Assert.Contains(bin.GetProperty("items").EnumerateArray(), x => x.GetProperty("id").GetGuid() == page.Key);
        Assert.Equal(parent.Key, origin.GetProperty("id").GetGuid());
        Assert.True(restored);
        Assert.Null(site.Contents.GetById(page.Key));
        await ExpectAsync(HttpStatusCode.NotFound, _browser, HttpMethod.Get, $"/document/{page.Key}");
    }

    [Fact]
    public async Task A_document_is_copied_moved_and_sorted()
    {
        IContent parent = site.AddPage("Shelf");
        IContent first = site.AddPage("First", parent.Id);
        IContent second = site.AddPage("Second", parent.Id);

        using HttpResponseMessage copied = await _browser.SendAsync(
            HttpMethod.Post, $"/document/{first.Key}/copy", new { target = (object?)null, relateToOriginal = false, includeDescendants = false });
        Guid copy = Guid.Parse(copied.Headers.GetValues("Umb-Generated-Resource").Single());
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{copy}/move", new { target = new { id = parent.Key } });
        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, "/document/sort", new
        {
            parent = new { id = parent.Key },
            sorting = new[] { new { id = copy, sortOrder = 0 }, new { id = second.Key, sortOrder = 1 }, new { id = first.Key, sortOrder = 2 } },
        });

        JsonElement children = await _browser.GetJsonAsync($"/tree/document/children?parentId={parent.Key}&skip=0&take=50");
        Assert.Equal([copy, second.Key, first.Key], children.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        Assert.Empty(site.Contents.GetById(copy)!.PublishedCultures);
    }

    [Fact]
    public async Task A_branch_is_published_with_what_lies_below_it()
    {
        IContent parent = site.AddPage("Branch", publish: false);
        IContent child = site.AddPage("Twig", parent.Id, publish: false);

        JsonElement? task = await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{parent.Key}/publish-with-descendants", new
        {
            includeUnpublishedDescendants = true,
            cultures = new[] { "ar" },
        });
        JsonElement result = await _browser.GetJsonAsync(
            $"/document/{parent.Key}/publish-with-descendants/result/{task!.Value.GetProperty("taskId").GetGuid()}");

        Assert.True(result.GetProperty("isComplete").GetBoolean());
        Assert.Equal(["ar"], site.Contents.GetById(child.Key)!.PublishedCultures);
        await ExpectAsync(
            HttpStatusCode.NotFound, _browser, HttpMethod.Get, $"/document/{parent.Key}/publish-with-descendants/result/{Guid.NewGuid()}");
    }

    private static JsonElement Variant(JsonElement document, string culture) =>
        document.GetProperty("variants").EnumerateArray().Single(x => x.GetProperty("culture").GetString() == culture);

    private static string? Value(JsonElement document, string alias, string culture) => document.GetProperty("values").EnumerateArray()
        .Single(x => x.GetProperty("alias").GetString() == alias && x.GetProperty("culture").GetString() == culture).GetProperty("value").GetString();
}

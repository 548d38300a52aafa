using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Media;

[Collection(BackofficeCollection.Name)]
public sealed class MediaEditingTests(BackofficeSite site)
{
    [Fact]
    public async Task An_uploaded_picture_becomes_a_medium_with_its_facts()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid id = await library.CreatePictureAsync("صورة");

        JsonElement medium = await browser.GetJsonAsync($"/media/{id}");

        Assert.Equal("صورة", medium.GetProperty("variants")[0].GetProperty("name").GetString());
        Assert.False(medium.GetProperty("isTrashed").GetBoolean());
        Assert.Equal(MediaLibrary.Image, medium.GetProperty("mediaType").GetProperty("id").GetGuid());
        JsonElement file = Value(medium, "umbracoFile");
        Assert.StartsWith("/media/", file.GetProperty("src").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, file.GetProperty("crops").ValueKind);
        Assert.Equal("1", Value(medium, "umbracoWidth").ToString());
        Assert.Equal("png", Value(medium, "umbracoExtension").ToString());
        Assert.Equal("Umbraco.ImageCropper", medium.GetProperty("values").EnumerateArray()
            .Single(value => value.GetProperty("alias").GetString() == "umbracoFile").GetProperty("editorAlias").GetString());
    }

    [Fact]
    public async Task A_save_keeps_the_file_and_replaces_it_by_a_new_upload()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid id = await library.CreatePictureAsync("first");
        string? before = await library.AddressAsync(id);
        JsonElement medium = await browser.GetJsonAsync($"/media/{id}");

        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{id}/validate", Update("second", medium.GetProperty("values"))));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{id}", Update("second", medium.GetProperty("values"))));
        Assert.Equal(before, await library.AddressAsync(id));
        Assert.Equal(["second"], await library.NamesAsync($"/item/media?id={id}"));

        Guid upload = await library.UploadAsync("other.png", MediaLibrary.Png);
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{id}", Update("second", new[] { MediaLibrary.FileValue(upload) })));
        Assert.EndsWith("/other.png", await library.AddressAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_over_what_somebody_else_has_saved_is_refused_but_sorting_stands_in_nobodys_way()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("shared");
        Guid id = await library.CreateFolderAsync("read", folder);
        await library.CreateFolderAsync("beside", folder);
        DateTimeOffset read = (await browser.GetJsonAsync($"/media/{id}")).GetProperty("variants")[0].GetProperty("updateDate").GetDateTimeOffset();
        object Save(DateTimeOffset updateDate) => new { values = Array.Empty<object>(), variants = new[] { new { name = "written", updateDate } } };

        using HttpResponseMessage stale = await browser.SendAsync(HttpMethod.Put, $"/media/{id}", Save(read.AddSeconds(-10)));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("ConcurrencyViolation", (await stale.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString());
        Assert.Equal(["read"], await library.NamesAsync($"/item/media?id={id}"));

        object order = new { parent = new { id = folder }, sorting = new[] { new { id, sortOrder = 1 } } };
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, "/media/sort", order));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{id}", Save(read)));
        Assert.Equal(["written"], await library.NamesAsync($"/item/media?id={id}"));
    }

    [Fact]
    public async Task A_medium_without_its_required_file_is_refused_at_its_field()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        object model = MediaLibrary.Model(Guid.NewGuid(), "empty", MediaLibrary.Image, null, new { alias = "umbracoFile", value = (object?)null });

        using HttpResponseMessage validated = await browser.SendAsync(HttpMethod.Post, "/media/validate", model);
        JsonElement problem = await validated.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, validated.StatusCode);
        Assert.Equal("PropertyValidationError", problem.GetProperty("operationStatus").GetString());
        Assert.True(problem.GetProperty("errors").TryGetProperty(
            "$.values[?(@.alias == 'umbracoFile' && @.culture == null && @.segment == null)].value", out _), problem.ToString());
    }

    [Fact]
    public async Task A_medium_needs_a_name_and_a_type_that_exists()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);

        Assert.Equal(HttpStatusCode.BadRequest, await library.StatusAsync(
            HttpMethod.Post, "/media", MediaLibrary.Model(Guid.NewGuid(), " ", MediaLibrary.Folder, null)));
        Assert.Equal(HttpStatusCode.NotFound, await library.StatusAsync(
            HttpMethod.Post, "/media", MediaLibrary.Model(Guid.NewGuid(), "x", Guid.NewGuid(), null)));
        Assert.Equal(HttpStatusCode.NotFound, await library.StatusAsync(HttpMethod.Get, $"/media/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Addresses_are_given_of_pictures_and_files_but_sizes_of_pictures_only()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid picture = await library.CreatePictureAsync("picture");
        Guid note = await CreateAsync(library, MediaLibrary.File, "note.txt", "words");
        Guid drawing = await CreateAsync(library, MediaLibrary.Drawing, "drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        JsonElement sizes = await browser.GetJsonAsync($"/imaging/resize/urls?id={picture}&id={note}&id={drawing}&width=300&height=300&mode=Min");
        Dictionary<Guid, string?> addresses = sizes.EnumerateArray().ToDictionary(
            item => item.GetProperty("id").GetGuid(),
            item => item.GetProperty("urlInfos").EnumerateArray().Select(info => info.GetProperty("url").GetString()).FirstOrDefault());

        Assert.EndsWith("/note.txt", await library.AddressAsync(note), StringComparison.Ordinal);
        Assert.Contains("/picture.png", addresses[picture], StringComparison.Ordinal);
        Assert.EndsWith("/drawing.svg", addresses[drawing], StringComparison.Ordinal);
        Assert.Null(addresses[note]);
    }

    [Fact]
    public async Task What_is_only_being_made_has_no_history()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        foreach (string kind in new[] { "media", "document" })
        {
            JsonElement log = await browser.GetJsonAsync($"/{kind}/{Guid.NewGuid()}/audit-log?skip=0&take=10");
            Assert.Equal(0, log.GetProperty("total").GetInt32());
        }
    }

    [Fact]
    public async Task The_log_of_a_medium_says_who_did_what()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid id = await library.CreateFolderAsync("logged");

        JsonElement log = await browser.GetJsonAsync($"/media/{id}/audit-log?skip=0&take=10");
        JsonElement references = await browser.GetJsonAsync($"/media/{id}/referenced-by?skip=0&take=10");
        JsonElement user = await browser.GetJsonAsync("/user/current");

        JsonElement first = log.GetProperty("items")[0];
        Assert.Equal(user.GetProperty("id").GetGuid(), first.GetProperty("user").GetProperty("id").GetGuid());
        Assert.Contains(first.GetProperty("logType").GetString(), new[] { "Save", "New" });
        Assert.Equal(0, references.GetProperty("total").GetInt32());
        Assert.Equal(0, (await browser.GetJsonAsync($"/media/are-referenced?id={id}")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await browser.GetJsonAsync($"/media/{id}/referenced-descendants")).GetProperty("total").GetInt32());
    }

    private static async Task<Guid> CreateAsync(MediaLibrary library, Guid type, string fileName, string content)
    {
        Guid upload = await library.UploadAsync(fileName, Encoding.UTF8.GetBytes(content));
        return await library.CreateAsync(MediaLibrary.Model(Guid.NewGuid(), fileName, type, null, MediaLibrary.FileValue(upload)));
    }

    private static object Update(string name, object values) =>
        new { values, variants = new[] { new { culture = (string?)null, segment = (string?)null, name } } };

    private static JsonElement Value(JsonElement medium, string alias) => medium.GetProperty("values").EnumerateArray()
        .Single(value => value.GetProperty("alias").GetString() == alias).GetProperty("value");
}

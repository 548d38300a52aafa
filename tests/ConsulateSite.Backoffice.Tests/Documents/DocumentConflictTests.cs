using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentConflictTests(DocumentSite site) : IAsyncLifetime
{
    private BackofficeBrowser _first = null!;
    private BackofficeBrowser _second = null!;

    public async Task InitializeAsync()
    {
        _first = await site.SignedInAsync();
        _second = await site.SignedInAsync();
    }

    public Task DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("title", "ar")]
    [InlineData("note", null)]
    public async Task Of_two_who_opened_the_same_state_the_second_save_is_refused(string alias, string? culture)
    {
        IContent page = site.AddPage("Contested");
        JsonObject first = await OpenAsync(_first, page.Key);
        JsonObject second = await OpenAsync(_second, page.Key);

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(first, alias, culture, "first"));
        JsonElement? refused = await ExpectAsync(
            HttpStatusCode.Conflict, _second, HttpMethod.Put, $"/document/{page.Key}", Write(second, alias, culture, "second"));

        Assert.Equal("ConcurrencyViolation", refused!.Value.GetProperty("operationStatus").GetString());
        Assert.Contains("Somebody else", refused.Value.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("first", site.Contents.GetById(page.Key)!.GetValue<string>(alias, culture));
        JsonObject reloaded = await OpenAsync(_second, page.Key);
        await ExpectAsync(HttpStatusCode.OK, _second, HttpMethod.Put, $"/document/{page.Key}", Write(reloaded, alias, culture, "second"));
        Assert.Equal("second", site.Contents.GetById(page.Key)!.GetValue<string>(alias, culture));
    }

    [Fact]
    public async Task Of_saves_at_the_same_moment_one_goes_through()
    {
        IContent page = site.AddPage("Rushed");
        JsonObject[] bodies = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => OpenAsync(_first, page.Key)));

        HttpResponseMessage[] answers = await Task.WhenAll(bodies.Select((body, index) =>
            (index % 2 == 0 ? _first : _second).SendAsync(HttpMethod.Put, $"/document/{page.Key}", Write(body, "title", "ar", $"text {index}"))));

        Assert.Single(answers, x => x.StatusCode == HttpStatusCode.OK);
        Assert.Equal(5, answers.Count(x => x.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task What_somebody_wrote_after_a_page_was_opened_is_not_published_over()
    {
        IContent page = site.AddPage("Overtaken");
        JsonObject first = await OpenAsync(_first, page.Key);
        JsonObject second = await OpenAsync(_second, page.Key);
        second["culturesToPublish"] = new JsonArray("fr");

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(first, "title", "fr", "first"));
        await ExpectAsync(HttpStatusCode.Conflict, _second, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", second);

        Assert.Equal("first", site.Contents.GetById(page.Key)!.GetValue<string>("title", "fr"));
    }

    [Fact]
    public async Task Publishing_and_moving_do_not_stand_in_the_way_of_a_save()
    {
        IContent parent = site.AddPage("Elsewhere");
        IContent page = site.AddPage("Moved", publish: false);
        JsonObject body = await OpenAsync(_second, page.Key);

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = "ar" } } });
        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}/move", new { target = new { id = parent.Key } });

        await ExpectAsync(HttpStatusCode.OK, _second, HttpMethod.Put, $"/document/{page.Key}", Write(body, "title", "ar", "later"));
    }

    [Fact]
    public async Task A_translator_is_not_hindered_by_who_writes_another_language()
    {
        IContent page = site.AddPage("Shared");
        using BackofficeBrowser translator = await site.EditorAsync("translator-beside", null, "fr");
        JsonObject french = await OpenAsync(translator, page.Key);
        JsonObject arabic = await OpenAsync(_first, page.Key);

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(arabic, "title", "ar", "نص جديد"));
        await ExpectAsync(HttpStatusCode.OK, translator, HttpMethod.Put, $"/document/{page.Key}", Write(french, "title", "fr", "Nouveau texte"));

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Equal("نص جديد", saved.GetValue<string>("title", "ar"));
        Assert.Equal("Nouveau texte", saved.GetValue<string>("title", "fr"));
    }

    [Fact]
    public async Task Languages_that_were_saved_one_after_the_other_are_saved_again_without_a_reload()
    {
        IContent page = site.AddPage("Stepwise");
        JsonObject body = await OpenAsync(_first, page.Key);
        JsonNode old = body["variants"]!.AsArray().Single(x => (string?)x!["culture"] == "en")!.DeepClone();
        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(Write(body, "note", null, "new"), "title", "ar", "new"));

        // The client keeps the languages that were not chosen to be saved as it read them first.
        JsonObject next = await OpenAsync(_first, page.Key);
        JsonArray variants = next["variants"]!.AsArray();
        variants.RemoveAt(variants.ToList().FindIndex(x => (string?)x!["culture"] == "en"));
        variants.Add(old);

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(next, "title", "en", "newer"));
        Assert.Equal("newer", site.Contents.GetById(page.Key)!.GetValue<string>("title", "en"));
    }

    [Fact]
    public async Task Whoever_reads_no_marks_may_write()
    {
        IContent page = site.AddPage("Script");
        JsonObject body = await OpenAsync(_first, page.Key);
        foreach (JsonNode? variant in body["variants"]!.AsArray())
        {
            variant!["flags"] = new JsonArray();
        }

        await ExpectAsync(HttpStatusCode.OK, _first, HttpMethod.Put, $"/document/{page.Key}", Write(body, "title", "ar", "by a program"));
    }
}

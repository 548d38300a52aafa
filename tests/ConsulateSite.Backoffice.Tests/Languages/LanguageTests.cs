using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Languages;

[Collection(BackofficeCollection.Name)]
public sealed class LanguageTests(BackofficeSite site)
{
    [Fact]
    public async Task The_languages_are_listed_with_the_default_one_first()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement languages = await browser.GetJsonAsync("/language?take=100");

        Assert.True(languages.GetProperty("total").GetInt32() >= 3);
        JsonElement first = languages.GetProperty("items")[0];
        Assert.Equal("ar", first.GetProperty("isoCode").GetString());
        Assert.True(first.GetProperty("isDefault").GetBoolean());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("fallbackIsoCode").ValueKind);
    }

    [Fact]
    public async Task A_language_is_created_changed_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage created = await browser.SendAsync(HttpMethod.Post, "/language", Model("nl", "Dutch"));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("nl", created.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.Equal($"{BackofficeBrowser.Api}/language/nl", created.Headers.Location!.OriginalString);

        using HttpResponseMessage updated = await browser.SendAsync(HttpMethod.Put, "/language/nl", Model("nl", "Nederlands") with { Fallback = "fr" });
        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
        JsonElement language = await browser.GetJsonAsync("/language/nl");
        Assert.Equal("Nederlands", language.GetProperty("name").GetString());
        Assert.Equal("fr", language.GetProperty("fallbackIsoCode").GetString());

        using HttpResponseMessage deleted = await browser.SendAsync(HttpMethod.Delete, "/language/nl");
        using HttpResponseMessage gone = await browser.SendAsync(HttpMethod.Get, "/language/nl");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_refused_operation_says_why_in_the_form_of_all_problems()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, "/language", Model("ar", "Arabic"));
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Error", problem.GetProperty("type").GetString());
        Assert.Equal("DuplicateIsoCode", problem.GetProperty("operationStatus").GetString());
        Assert.Equal("Language exists", problem.GetProperty("title").GetString());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_request_that_does_not_fit_the_model_says_where()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, "/language", new { isoCode = "de" });
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("InvalidRequest", problem.GetProperty("operationStatus").GetString());
        Assert.Contains(problem.GetProperty("errors").EnumerateObject(), error => error.Name.Contains("name", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Members_that_nobody_knows_are_ignored()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(
            HttpMethod.Put, "/language/en", new { name = "English", isDefault = false, isMandatory = false, fallbackIsoCode = (string?)null, entityType = "language" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static LanguageModel Model(string isoCode, string name) => new(isoCode, name, null);

    private sealed record LanguageModel(
        string IsoCode,
        string Name,
        [property: System.Text.Json.Serialization.JsonPropertyName("fallbackIsoCode")] string? Fallback,
        bool IsDefault = false,
        bool IsMandatory = false);
}

using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Api;

[Collection(BackofficeCollection.Name)]
public sealed class DescriptionTests(BackofficeSite site)
{
    [Fact]
    public async Task The_API_describes_itself_with_the_clients_names()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement document = await browser.GetJsonAsync("/../openapi.json");

        JsonElement operation = document.GetProperty("paths").GetProperty($"{BackofficeBrowser.Api}/language/{{isoCode}}").GetProperty("get");
        string? reference = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("schema").GetProperty("$ref").GetString();
        Assert.Equal("#/components/schemas/LanguageResponseModel", reference);
        Assert.True(document.GetProperty("components").GetProperty("schemas").TryGetProperty("PagedLanguageResponseModel", out _));
    }
}

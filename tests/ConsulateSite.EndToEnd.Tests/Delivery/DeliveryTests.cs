using System.Net;
using System.Text.Json.Nodes;

namespace ConsulateSite.EndToEnd.Tests.Delivery;

/// <summary>The Delivery API as the product ships it, over all of its content.</summary>
[Collection(SiteCollection.Name)]
public sealed class DeliveryTests(SiteFixture site)
{
    private const string Root = "/umbraco/delivery/api";

    [Theory]
    [InlineData("ar", "/ar/")]
    [InlineData("fr", "/fr/")]
    [InlineData("en", "/en/")]
    public async Task Every_procedure_leaves_in_every_language_with_what_it_refers_to(string culture, string start)
    {
        JsonNode list = await AskAsync($"{Root}/v2/content?filter=contentType:procedure&take=100&expand=properties[$all]", culture);

        Assert.InRange((int)list["total"]!, 61, 1000);
        Assert.All(list["items"]!.AsArray(), item =>
        {
            Assert.StartsWith(start, (string?)item!["route"]!["path"], StringComparison.Ordinal);
            Assert.NotEmpty(item["properties"]!["cases"]!["items"]!.AsArray());
        });
    }

    [Fact]
    public async Task Records_without_a_page_of_their_own_are_found_too()
    {
        JsonNode list = await AskAsync($"{Root}/v2/content?filter=contentType:document&take=1", "fr");

        Assert.NotEmpty(list["items"]!.AsArray());
    }

    [Fact]
    public async Task An_answer_is_compressed_and_known_again()
    {
        using HttpRequestMessage first = new(HttpMethod.Get, $"{Root}/v2/content?take=50");
        first.Headers.AcceptEncoding.ParseAdd("br");
        using HttpResponseMessage answer = await site.Client.SendAsync(first);
        using HttpRequestMessage second = new(HttpMethod.Get, $"{Root}/v2/content?take=50");
        second.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using HttpResponseMessage again = await site.Client.SendAsync(second);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Every_document_type_is_described()
    {
        JsonNode schemas = (await AskAsync($"{Root}/openapi.json", "en"))["components"]!["schemas"]!;

        Assert.NotNull(schemas["ProcedurePropertiesModel"]!["properties"]!["cases"]);
        Assert.NotNull(schemas["NewsArticlePropertiesModel"]);
    }

    private async Task<JsonNode> AskAsync(string address, string culture)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd(culture);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text[..Math.Min(text.Length, 500)]);
        return JsonNode.Parse(text)!;
    }
}

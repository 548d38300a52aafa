using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages.Markup;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>The product's own content as open data, as programs and spreadsheets take it.</summary>
[Collection(SiteCollection.Name)]
public sealed class OpenDataTests(SiteFixture site)
{
    private static readonly string[] Datasets = ["procedures", "fees", "offices", "events", "figures", "news"];

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_dataset_is_what_its_schema_says_and_has_the_bytes_whose_sum_the_page_shows(string language)
    {
        IDocument page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync($"/{language}/data"));
        HtmlValidator validators = await HtmlValidator.InstallAsync();
        Assert.NotNull(validators);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("consulate-data-");
        try
        {
            foreach (string dataset in Datasets)
            {
                byte[] table = await ReadAsync(page, language, $"{dataset}.csv");
                byte[] records = await ReadAsync(page, language, $"{dataset}.json");
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{dataset}.json"), records);
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{dataset}.schema.json"), await ReadAsync(page, language, $"{dataset}.schema.json"));
                JsonNode data = JsonNode.Parse(records)!;
                int count = data["records"]!.AsArray().Count;
                Assert.True(count > 0, $"{dataset} is empty.");
                Assert.Equal(count, (int)data["count"]!);
                Assert.Equal([0xEF, 0xBB, 0xBF], table[..3]);
                Assert.Equal(count, RowsOf(Encoding.UTF8.GetString(table)) - 1);
            }

            foreach (string file in new[] { "changes.json", "changes.schema.json" })
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), await site.Client.GetByteArrayAsync($"/{language}/data/{file}"));
            }

            (_, string faults) = await HtmlValidator.RunAsync("node", "schemas.mjs", folder.FullName);
            Assert.Equal("[]", faults);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("/fr/data/passwords.csv")]
    [InlineData("/fr/data/fees.xml")]
    [InlineData("/fr/data/fees")]
    [InlineData("/de/data/fees.csv")]
    [InlineData("/fr/data/fees.csv/fees.csv")]
    public async Task An_address_that_somebody_made_up_has_no_data(string address)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_published_or_taken_back_shows_at_once_and_a_name_that_is_not_public_any_more_is_nowhere()
    {
        const string Name = "Une actualité pour les données";
        string before = await TagOfAsync("/fr/data/news.csv");
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync("/fr/data/news.csv", before));
        var article = await site.PublishArticleAsync(Name);
        try
        {
            Assert.Contains(Name, await site.Client.GetStringAsync("/fr/data/news.csv"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await AskAgainAsync("/fr/data/news.csv", before));
            JsonNode published = await ChangeOfAsync(article.Key);
            Assert.Equal(("published", Name), ((string?)published["action"], (string?)published["name"]));
            Assert.DoesNotContain(Name, await site.Client.GetStringAsync("/en/data/changes.json"), StringComparison.Ordinal);

            await site.UnpublishAsync(article, "fr");

            JsonNode withdrawn = await ChangeOfAsync(article.Key);
            Assert.Equal("withdrawn", (string?)withdrawn["action"]);
            foreach (string address in new[] { "", "/news.csv", "/news.json", "/changes.json" })
            {
                Assert.DoesNotContain(Name, await site.Client.GetStringAsync($"/fr/data{address}"), StringComparison.Ordinal);
            }
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Fact]
    public async Task The_catalogue_names_every_file_with_its_sum_and_readers_are_led_to_the_page()
    {
        JsonNode catalogue = JsonNode.Parse(await site.Client.GetStringAsync("/fr/data/catalog.jsonld"))!;
        Assert.Equal([.. Datasets, "changes"], catalogue["dcat:dataset"]!.AsArray().Select(dataset => (string)dataset!["dct:identifier"]!));
        foreach (JsonNode file in catalogue["dcat:dataset"]!.AsArray().SkipLast(1).SelectMany(dataset => dataset!["dcat:distribution"]!.AsArray()).Select(file => file!))
        {
            byte[] bytes = await site.Client.GetByteArrayAsync(new Uri((string)file["dcat:downloadURL"]!["@id"]!));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), (string?)file["spdx:checksum"]!["spdx:checksumValue"]!["@value"]);
        }

        foreach (string page in new[] { "/fr/", "/fr/plan-du-site/", "/sitemaps/fr-1.xml" })
        {
            Assert.Contains("/fr/data", await site.Client.GetStringAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_of_changes_leads_to_its_schema_and_so_do_the_catalogue_and_the_page()
    {
        string schema = new Uri(site.Address, "/fr/data/changes.schema.json").AbsoluteUri;
        using HttpResponseMessage changes = await site.Client.GetAsync("/fr/data/changes.json");
        Assert.Contains($"<{schema}>; rel=\"describedby\"", string.Join(',', changes.Headers.GetValues("Link")), StringComparison.Ordinal);
        JsonNode catalogue = JsonNode.Parse(await site.Client.GetStringAsync("/fr/data/catalog.jsonld"))!;
        JsonNode listed = catalogue["dcat:dataset"]!.AsArray()[^1]!["dcat:distribution"]!.AsArray().Single()!;
        Assert.Equal(schema, (string?)listed["dct:conformsTo"]!["@id"]);
        Assert.Equal(schema.Replace(".schema.json", ".json", StringComparison.Ordinal), (string?)listed["dcat:downloadURL"]!["@id"]);
        IDocument page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/fr/data"));
        Assert.NotNull(page.QuerySelector("a[href='/fr/data/changes.schema.json']"));
        using HttpResponseMessage answer = await site.Client.GetAsync(schema);
        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
        JsonNode described = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(schema, (string?)described["$id"]);
        Assert.Equal(Datasets, described["items"]!["properties"]!["datasets"]!["items"]!["enum"]!.AsArray().Select(name => (string)name!));
        Assert.NotEmpty(JsonNode.Parse(await changes.Content.ReadAsStringAsync())!.AsArray());
    }

    private static int RowsOf(string table)
    {
        int rows = 0;
        bool quoted = false;
        for (int index = 0; index < table.Length; index++)
        {
            quoted ^= table[index] == '"';
            rows += !quoted && table[index] == '\n' && table[index - 1] == '\r' ? 1 : 0;
        }

        return rows;
    }

    private async Task<byte[]> ReadAsync(IDocument page, string language, string file)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync($"/{language}/data/{file}");
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        string shown = page.QuerySelector($".dataset__files a[href='/{language}/data/{file}']")!.ParentElement!.QuerySelector("code")!.TextContent;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), shown);
        return bytes;
    }

    private async Task<JsonNode> ChangeOfAsync(Guid document)
    {
        JsonArray changes = JsonNode.Parse(await site.Client.GetStringAsync("/fr/data/changes.json"))!.AsArray();
        return changes.First(change => change!["id"]!.GetValue<Guid>() == document)!;
    }

    private async Task<string> TagOfAsync(string address)
    {
        while (true)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(address);
            if (answer.Headers.ETag is { } tag)
            {
                return tag.ToString();
            }

            await Task.Delay(50);
        }
    }

    private async Task<HttpStatusCode> AskAgainAsync(string address, string tag)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        return answer.StatusCode;
    }
}

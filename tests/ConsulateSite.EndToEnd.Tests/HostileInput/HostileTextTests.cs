using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Writes every attack into every field that takes text, publishes it, and looks at what visitors and editors get.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileTextTests(HostileSite hostile)
{
    private static readonly string[] Others = ["procedure", "newsArticle", "section"];

    private SiteFixture Site => hostile.Site;

    [Fact]
    public async Task What_is_written_into_a_page_runs_neither_on_the_site_nor_in_the_backoffice()
    {
        List<string> wrong = [];
        for (int index = 0; index < Attacks.All.Count; index++)
        {
            string attack = Attacks.All[index];
            wrong.AddRange(await PublishAsync("page", attack));
            if (index % Others.Length == 0)
            {
                wrong.AddRange(await PublishAsync(Others[index / Others.Length % Others.Length], attack));
            }
        }

        foreach (string list in new[] { "/fr/", "/fr/none" })
        {
            using HttpResponseMessage answer = await Site.Client.GetAsync(new Uri(Site.Address, list));
            wrong.AddRange(Harmless.InPage(await answer.Content.ReadAsStringAsync()).Select(harm => $"{list}: {harm}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("Error.Code", "/fr/none")]
    [InlineData("News.All", "/fr/")]
    public async Task Words_of_the_interface_run_nothing_and_take_no_page_away(string word, string address)
    {
        IDictionaryItem item = (await Site.Service<IDictionaryItemService>().GetAsync(word))!;
        using HttpResponseMessage before = await Site.Client.GetAsync(new Uri(Site.Address, address));
        List<string> wrong = [];
        foreach (string attack in Attacks.All)
        {
            await hostile.Session.DoAsync(HttpMethod.Put, $"/dictionary/{item.Key}", new
            {
                name = word,
                translations = new[] { new { isoCode = HostileSite.Culture, translation = attack } },
            });
            using HttpResponseMessage answer = await Site.Client.GetAsync(new Uri(Site.Address, address));
            wrong.AddRange(Harmless.InPage(await answer.Content.ReadAsStringAsync()).Select(harm => $"{Attacks.Shown(attack)}: {Attacks.Shown(harm)}"));
            if (answer.StatusCode != before.StatusCode)
            {
                wrong.Add($"{Attacks.Shown(attack)}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Names_of_media_and_files_stay_names()
    {
        List<string> wrong = [];
        int taken = 0;
        foreach (string attack in Attacks.All.Where(attack => attack.Length < 1000))
        {
            (Guid? id, HttpStatusCode status) = await hostile.AddPictureAsync(attack, $"{attack}.png");
            if (id is not { } medium)
            {
                wrong.AddRange(status == HttpStatusCode.BadRequest ? [] : [$"{Attacks.Shown(attack)}: {(int)status}"]);
                await hostile.AddPictureAsync(attack, "picture.png");
                continue;
            }

            taken++;
            JsonElement urls = await hostile.Session.GetAsync($"/media/urls?id={medium}");
            string address = urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!;
            using HttpResponseMessage file = await Site.Client.GetAsync(new Uri(Site.Address, address));
            bool isPicture = address.StartsWith("/media/", StringComparison.Ordinal)
                && !address.Contains("..", StringComparison.Ordinal)
                && file.Content.Headers.ContentType?.MediaType == "image/png"
                && !file.Headers.Contains("X-Pwned");
            wrong.AddRange(isPicture ? [] : [$"{Attacks.Shown(attack)}: {address} {(int)file.StatusCode} {file.Content.Headers.ContentType}"]);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(taken > Attacks.All.Count / 3, $"Only {taken} of the names were taken.");
    }

    [Fact]
    public async Task A_link_that_is_put_together_of_an_address_and_a_query_does_not_run_either()
    {
        Guid id = await hostile.PublishAsync("page", "alert(1)");
        JsonElement document = await hostile.Session.GetAsync($"/document/{id}");
        string values = document.GetProperty("values").GetRawText();
        string split = values.Replace("\"url\":\"https://example.org/\"", "\"url\":\"java\"", StringComparison.Ordinal)
            .Replace("\"queryString\":\"alert(1)\"", "\"queryString\":\"script:alert(1)\"", StringComparison.Ordinal);
        Assert.Contains("\"java\"", split, StringComparison.Ordinal);
        Assert.Contains("script:alert(1)", split, StringComparison.Ordinal);

        await hostile.Session.DoAsync(HttpMethod.Put, $"/document/{id}", new
        {
            values = JsonDocument.Parse(split).RootElement,
            variants = JsonDocument.Parse(document.GetProperty("variants").GetRawText()).RootElement,
        });

        string stored = (await hostile.Session.GetAsync($"/document/{id}")).GetRawText();
        Assert.DoesNotContain("\"java\"", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("script:alert(1)", stored, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Markup(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            member is { Name: "markup", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Markup(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Markup),
        _ => [],
    };

    private async Task<IReadOnlyList<string>> PublishAsync(string type, string attack)
    {
        Guid id = await hostile.PublishAsync(type, attack);
        using HttpResponseMessage answer = await hostile.VisitAsync(id);
        string page = await answer.Content.ReadAsStringAsync();
        JsonElement document = await hostile.Session.GetAsync($"/document/{id}");
        List<string> wrong = [.. Harmless.InPage(page), .. Markup(document).SelectMany(Harmless.InFragment)];
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            wrong.Add($"{answer.RequestMessage!.RequestUri} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        if (answer.Headers.Contains("X-Pwned") || answer.Headers.Contains("Set-Cookie"))
        {
            wrong.Add("set a header");
        }

        return [.. wrong.Select(harm => $"{type} {Attacks.Shown(attack)}: {Attacks.Shown(harm)}")];
    }
}

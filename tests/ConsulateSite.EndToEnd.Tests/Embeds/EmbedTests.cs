using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages;

namespace ConsulateSite.EndToEnd.Tests.Embeds;

/// <summary>What pages of others get, as it is sent.</summary>
[Collection(SiteCollection.Name)]
public sealed class EmbedTests(SiteFixture site)
{
    private const string Script = "/embed/v1.js";
    private const string Data = "/embed/data?of=hours.fr,news.ar.3,procedure.en.passport-adult";

    private static readonly HtmlParser Parser = new();

    private static readonly string[] FrameAddresses =
    [
        "/embed/news?lang=ar&count=3&theme=dark",
        "/embed/hours?lang=fr&theme=light",
        "/embed/hours?lang=en&office=office-exampleville",
        "/embed/procedure?lang=fr&code=passport-adult&case=renewal&theme=auto",
    ];

    public static TheoryData<string> Frames => [.. FrameAddresses];

    public static TheoryData<string> Everything => [Script, Data, .. FrameAddresses];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task It_is_open_to_all_pages_sets_no_cookie_and_is_not_sent_twice(string address)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address);
        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", answer.Headers.ETag!.ToString());
        using HttpResponseMessage unchanged = await site.Client.SendAsync(again);
        using HttpRequestMessage head = new(HttpMethod.Head, address);
        using HttpResponseMessage headers = await site.Client.SendAsync(head);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (answer.StatusCode, unchanged.StatusCode, headers.StatusCode));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.TotalMinutes: >= 1 and <= 60 });
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(answer.Headers.ETag, headers.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public async Task A_frame_stands_in_every_page_says_its_language_and_leads_out_of_itself(string address)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address);
        IDocument page = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
        string language = address.Split("lang=")[1][..2];

        Assert.Contains("frame-ancestors *", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.Equal((language, language == "ar" ? "rtl" : "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("_top", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.NotEmpty(page.QuerySelectorAll("section a"));
        Assert.All(page.QuerySelectorAll("section a"), link => Assert.StartsWith(site.Address.AbsoluteUri, link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }

    [Fact]
    public async Task Nothing_else_stands_in_a_frame()
    {
        string[] others = [.. Addresses.EveryKind, .. Addresses.Features.Select(feature => $"/fr/{feature}"), "/", "/fr/feeds/news.rss", "/sitemap.xml", "/css/site.css", "/umbraco"];
        foreach (string address in others)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(address);
            string policy = string.Concat(answer.Headers.TryGetValues("Content-Security-Policy", out IEnumerable<string>? policies) ? policies : []);

            Assert.True(
                policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal) || policy.Contains("frame-ancestors 'self'", StringComparison.Ordinal),
                $"{address} may stand in frames: {policy}");
        }
    }

    [Fact]
    public async Task One_answer_holds_what_all_elements_want_and_names_what_is_wrong_with_one()
    {
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"{Data},news.de.3,news.fr.99,procedure.fr.nothing,weather.fr"));
        Dictionary<string, JsonElement> parts = answer.RootElement.EnumerateObject().ToDictionary(part => part.Name, part => part.Value);

        Assert.Equal(7, parts.Count);
        Assert.Equal(3, parts["news.ar.3"].GetProperty("items").GetArrayLength());
        Assert.Equal("rtl", parts["news.ar.3"].GetProperty("dir").GetString());
        Assert.Equal(
            ["lang", "count", "code", "kind"],
            new[] { "news.de.3", "news.fr.99", "procedure.fr.nothing", "weather.fr" }.Select(key => parts[key].GetProperty("error").GetString()));
    }

    [Theory]
    [InlineData("/embed/data", "of")]
    [InlineData("/embed/data?of=<b>", "of")]
    [InlineData("/embed/data?of=news.fr.5,,", "of")]
    [InlineData("/embed/news?lang=de", "lang")]
    [InlineData("/embed/news?count=0", "count")]
    [InlineData("/embed/news?count=5&count=6", "count")]
    [InlineData("/embed/news?theme=pink", "theme")]
    [InlineData("/embed/hours?format=pdf", "format")]
    [InlineData("/embed/procedure?lang=fr", "code")]
    public async Task A_wrong_parameter_is_named(string address, string parameter)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address);
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal([parameter], problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task More_than_two_hundred_at_once_are_refused()
    {
        string keys = string.Join(',', Enumerable.Range(1, 201).Select(number => $"procedure.fr.code-{number}"));
        using HttpResponseMessage answer = await site.Client.GetAsync($"/embed/data?of={keys}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fr", "ltr")]
    public async Task What_does_not_exist_says_so_in_the_language_and_leads_to_the_site(string language, string direction)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync($"/embed/procedure?lang={language}&code=nothing");
        IDocument page = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());

        Assert.Equal((HttpStatusCode.NotFound, direction), (answer.StatusCode, page.DocumentElement.GetAttribute("dir")));
        Assert.Equal($"{site.Address}{language}/", page.QuerySelector("h3 a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_published_or_taken_back_shows_in_the_next_answer()
    {
        const string Name = "Une actualité pour les partenaires";
        const string Address = "/embed/data?of=news.fr.20";
        Assert.DoesNotContain(Name, await site.Client.GetStringAsync(Address), StringComparison.Ordinal);
        var article = await site.PublishArticleAsync(Name);
        try
        {
            Assert.Contains(Name, await site.Client.GetStringAsync(Address), StringComparison.Ordinal);
            await site.UnpublishAsync(article, "fr");
            Assert.DoesNotContain(Name, await site.Client.GetStringAsync(Address), StringComparison.Ordinal);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Theory]
    [InlineData("ar", "/ar/الأخبار/")]
    [InlineData("fr", Addresses.FrenchNews)]
    [InlineData("fr", Addresses.FrenchEvents)]
    [InlineData("fr", Addresses.FrenchSection)]
    [InlineData("fr", "/fr/infos-pratiques/ou-nous-trouver/")]
    [InlineData("fr", "/fr/infos-pratiques/ou-nous-trouver/consulat-general-a-exampleville/")]
    [InlineData("fr", "/fr/data")]
    public async Task A_list_says_how_to_follow_it(string language, string address)
    {
        IDocument page = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(address));

        string[] shown = [.. page.QuerySelectorAll(".follow a").Select(link => link.GetAttribute("href")!)];
        Assert.True(shown.Length >= 2);
        Assert.Equal(page.QuerySelectorAll("link[rel=alternate][type][href*='/feeds/']").Select(link => link.GetAttribute("href")), shown);
        Assert.All(shown, link => Assert.StartsWith($"/{language}/feeds/", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ar/embeds?widget=news&lang=fr&count=7&colours=dark", "<consulate-news lang=\"fr\" count=\"7\" theme=\"dark\"><a href=")]
    [InlineData("/fr/embeds?widget=procedure&procedure=passport-minor&lang=ar", "<consulate-procedure lang=\"ar\" code=\"passport-minor\" theme=\"auto\"><a href=")]
    [InlineData("/en/embeds?widget=weather&lang=de&count=99&colours=pink", "<consulate-news lang=\"en\" count=\"5\" theme=\"auto\"><a href=")]
    public async Task The_page_for_partners_writes_the_code_without_any_script(string address, string element)
    {
        IDocument page = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(address));
        string[] codes = [.. page.QuerySelectorAll("textarea").Select(code => code.TextContent)];

        Assert.Equal(3, codes.Length);
        Assert.StartsWith($"<script async src=\"{site.Address}embed/v1.js\"></script>\n{element}", codes[0].TrimStart(), StringComparison.Ordinal);
        string frame = (await Parser.ParseDocumentAsync(codes[1])).QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(frame)).StatusCode);
        Assert.Contains(codes[2].Trim(), await site.Client.GetStringAsync($"{frame}&format=html"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[data-result] section.consulate-embed a"));
        Assert.DoesNotContain("partner=", string.Concat(codes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", " ABCDEFGHJK ", "شريك")]
    [InlineData("fr", "abcdefghjk", "partenaire")]
    public async Task With_the_name_of_a_partner_whatever_asks_says_it(string language, string name, string partner)
    {
        IDocument page = await Parser.ParseDocumentAsync(
            await site.Client.GetStreamAsync($"/{language}/embeds?widget=hours&lang=ar&colours=light&partner={Uri.EscapeDataString(name)}"));
        string[] codes = [.. page.QuerySelectorAll("textarea").Select(code => code.TextContent.Trim())];

        Assert.StartsWith($"<script async src=\"{site.Address}embed/v1.js?partner=abcdefghjk\"></script>\n<consulate-hours lang=\"ar\" theme=\"light\">", codes[0], StringComparison.Ordinal);
        string frame = (await Parser.ParseDocumentAsync(codes[1])).QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.Equal($"{site.Address}embed/hours?lang=ar&theme=light&partner=abcdefghjk", frame);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(frame)).StatusCode);
        Assert.DoesNotContain("abcdefghjk", codes[2], StringComparison.Ordinal);
        Assert.Contains(partner, page.QuerySelector("label[for=embed-partner]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{language}/partners", page.QuerySelector("#embed-partner-hint a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelector("#embed-partner-wrong")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("somebody")]
    [InlineData("abcdefghjk\"><script>")]
    [InlineData("abcdefghil")]
    public async Task What_is_no_name_of_a_partner_stands_in_no_code_and_the_reader_is_told(string name)
    {
        IDocument page = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync($"/fr/embeds?partner={Uri.EscapeDataString(name)}"));

        Assert.All(page.QuerySelectorAll("textarea"), code => Assert.DoesNotContain("partner=", code.TextContent, StringComparison.Ordinal));
        Assert.Equal("true", page.QuerySelector("#embed-partner")!.GetAttribute("aria-invalid"));
        Assert.Contains("dix lettres", page.QuerySelector("#embed-partner-wrong")!.TextContent, StringComparison.Ordinal);
    }
}

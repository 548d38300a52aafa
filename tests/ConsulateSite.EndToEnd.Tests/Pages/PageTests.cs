using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class PageTests(SiteFixture site)
{
    private static readonly HtmlParser Parser = new();

    public static TheoryData<string> EveryKind() => [.. Addresses.EveryKind];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task A_page_is_complete(string address)
    {
        IDocument page = await GetAsync(address);
        IElement html = page.DocumentElement;
        string language = address.Split('/')[1];
        Assert.Equal(language, html.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", html.GetAttribute("dir"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotEmpty(page.Title!);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.NotEmpty(page.QuerySelector(".demo")!.TextContent.Trim());
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".langs li").Length);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])"));
        Assert.Empty(page.QuerySelectorAll("a[href='#'], a[href='']"));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task A_page_names_its_one_address_and_its_translations(string address)
    {
        IDocument page = await GetAsync(address);
        string canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        Assert.Equal(new Uri(site.Address, address).AbsoluteUri, canonical);
        string[] languages = [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")!)];
        Assert.Equal(["ar", "fr", "en", "x-default"], languages);
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task Every_link_of_a_page_leads_somewhere(string address)
    {
        IDocument page = await GetAsync(address);
        string[] links =
        [
            .. page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct(),
            .. page.QuerySelectorAll("link[href^='/'], img[src^='/'], script[src^='/']").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!).Distinct(),
        ];
        Assert.NotEmpty(links);
        foreach (string link in links)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(link);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, $"{link}: {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task The_language_switch_leads_to_the_same_page(string address)
    {
        IDocument page = await GetAsync(address);
        foreach (IElement link in page.QuerySelectorAll(".langs a[hreflang]"))
        {
            using HttpResponseMessage choice = await site.Client.GetAsync(link.GetAttribute("href"));
            Assert.Contains($"language={link.GetAttribute("hreflang")}", choice.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
            IDocument other = await GetAsync(choice.Headers.Location!.OriginalString);
            IElement back = other.QuerySelector($".langs a[hreflang={page.DocumentElement.GetAttribute("lang")}]")!;
            Assert.StartsWith(Uri.UnescapeDataString(address), Uri.UnescapeDataString(back.GetAttribute("href")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_Arabic_address_works_raw_and_percent_encoded()
    {
        IDocument encoded = await GetAsync(Addresses.ArabicPassport);
        IDocument raw = Parser.ParseDocument(await RawHttp.GetBodyAsync(site.Address, Addresses.ArabicPassport));
        Assert.Equal(encoded.QuerySelector("h1")!.TextContent, raw.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_procedure_shows_the_case_that_its_address_names()
    {
        IDocument first = await GetAsync(Addresses.FrenchPassport);
        string[] cases = [.. first.QuerySelectorAll(".cases a").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(3, cases.Length);
        IDocument third = await GetAsync(cases[2].Split('#')[0]);
        Assert.Equal(cases[2], third.QuerySelector(".cases a[aria-current]")!.GetAttribute("href"));
        Assert.NotEqual(Documents(first), Documents(third));
    }

    [Fact]
    public async Task A_procedure_adds_up_its_fees()
    {
        IDocument page = await GetAsync(Addresses.FrenchPassport);
        Assert.Equal("860", page.QuerySelector("tfoot td")!.TextContent.Trim());
        Assert.Contains("860\u00A0MAD", page.QuerySelector(".facts dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("860\u00A0درهم", (await GetAsync(Addresses.ArabicPassport)).QuerySelector(".facts dd bdi")!.TextContent);
    }

    [Fact]
    public async Task Unknown_parameters_change_nothing()
    {
        string expected = await site.Client.GetStringAsync(Addresses.FrenchSection);
        foreach (string query in new[] { "?utm_source=x", "?umbPageID=1050", "?altTemplate=page", "?case=<script>", "?page=99", "?a[]=1&a[]=2" })
        {
            Assert.Equal(Body(expected), Body(await site.Client.GetStringAsync(Addresses.FrenchSection + query)));
        }

        static string Body(string html) => Parser.ParseDocument(html).QuerySelector("main")!.OuterHtml;
    }

    [Fact]
    public async Task A_case_that_does_not_exist_shows_the_first()
    {
        IDocument page = await GetAsync($"{Addresses.FrenchPassport}?case=nobody");
        Assert.NotNull(page.QuerySelector(".cases li:first-child a[aria-current]"));
    }

    [Theory]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    public async Task A_page_can_be_read_and_nothing_else(string method, HttpStatusCode expected)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), Addresses.FrenchPassport);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_protects_its_reader()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/fr/");
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_not_sent_it_again()
    {
        using HttpResponseMessage first = await site.Client.GetAsync(Addresses.FrenchPage);
        using HttpRequestMessage request = new(HttpMethod.Get, Addresses.FrenchPage);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage again = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_is_compressed_on_every_request(string encoding)
    {
        for (int time = 0; time < 2; time++)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, Addresses.FrenchPassport);
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            using HttpResponseMessage response = await site.Client.SendAsync(request);
            Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
            Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1_000, 20_000);
        }
    }

    [Fact]
    public async Task The_theme_is_the_one_that_the_reader_chose()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/fr/");
        request.Headers.Add("Cookie", "theme=dark");
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        IDocument dark = Parser.ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal("dark", dark.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal("auto", (await GetAsync("/fr/")).DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task The_site_says_that_it_is_well(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Documents(IDocument page) => string.Join('|', page.QuerySelectorAll(".check b").Select(document => document.TextContent));

    private async Task<IDocument> GetAsync(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

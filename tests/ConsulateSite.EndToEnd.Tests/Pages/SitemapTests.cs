using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>What search engines are told of the whole site.</summary>
[Collection(SiteCollection.Name)]
public sealed class SitemapTests(SiteFixture site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Robots_are_led_to_the_list_of_sitemaps_and_kept_from_the_backoffice()
    {
        string robots = await site.Client.GetStringAsync("/robots.txt");

        Assert.Contains("Disallow: /umbraco/", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {site.Address}sitemap.xml", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_language_has_a_sitemap_and_every_address_in_it_belongs_to_that_language()
    {
        XElement index = await ReadAsync("/sitemap.xml");
        Uri[] parts = [.. index.Descendants(Sitemap + "loc").Select(address => new Uri(address.Value))];

        Assert.Equal(["ar", "en", "fr"], parts.Select(part => part.Segments[^1].Split('-')[0]).Order(StringComparer.Ordinal));
        foreach (Uri part in parts)
        {
            string language = part.Segments[^1].Split('-')[0];
            string[] addresses = [.. (await ReadAsync(part.PathAndQuery)).Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value)];
            Assert.True(addresses.Length > 60, $"{part} lists {addresses.Length} addresses only.");
            Assert.Distinct(addresses);
            Assert.All(addresses, address => Assert.StartsWith($"{site.Address}{language}/", address, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Languages_of_a_page_name_each_other_on_the_page_as_in_the_sitemap()
    {
        Dictionary<string, string[]> alternates = (await ReadAsync("/sitemaps/fr-1.xml")).Elements(Sitemap + "url").ToDictionary(
            url => url.Element(Sitemap + "loc")!.Value,
            url => url.Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}").ToArray());
        HtmlParser parser = new();
        foreach (string path in new[] { "/fr/", Addresses.FrenchPassport, Addresses.FrenchSection, Addresses.FrenchArticle })
        {
            string address = new Uri(site.Address, path).AbsoluteUri;
            IDocument page = await parser.ParseDocumentAsync(await site.Client.GetStreamAsync(path));
            string[] onPage = [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")];
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(onPage, alternates[address]);
            Assert.Contains(onPage, alternate => alternate.StartsWith("x-default ", StringComparison.Ordinal));
            Assert.Contains($"fr {address}", onPage);
        }
    }

    [Theory]
    [InlineData("/sitemaps/fr-2.xml")]
    [InlineData("/sitemaps/fr-0.xml")]
    [InlineData("/sitemaps/de-1.xml")]
    [InlineData("/sitemaps/fr-99999999999.xml")]
    [InlineData("/sitemaps/fr-x.xml")]
    public async Task Sitemaps_that_do_not_exist_are_not_found(string path)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_sitemap_that_a_crawler_has_already_is_not_sent_again()
    {
        using HttpResponseMessage first = await site.Client.GetAsync("/sitemaps/en-1.xml");
        using HttpRequestMessage again = new(HttpMethod.Get, "/sitemaps/en-1.xml");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await site.Client.SendAsync(again);

        Assert.Equal("application/xml", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<XElement> ReadAsync(string path) => XElement.Parse(await site.Client.GetStringAsync(path));
}

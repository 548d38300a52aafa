using System.Xml.Linq;

namespace ConsulateSite.EndToEnd.Tests.Pages.Markup;

/// <summary>Every page is HTML as its standard wants it.</summary>
[Collection(SiteCollection.Name)]
public sealed class MarkupTests(SiteFixture site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("ar", "/ar/لا-شيء", "/ar/المواعيد/?month=2027-01", "/ar/styleguide", "/ar/embeds?widget=hours", "/embed/procedure?lang=ar&code=passport-adult", "/ar/search?q=جواز السفر")]
    [InlineData("fr", "/fr/rien", "/fr/styleguide", "/fr/offline", "/fr/embeds?widget=procedure&procedure=passport-minor", "/embed/news?lang=fr", "/fr/search?q=passeport perdu", $"{Addresses.FrenchDirectory}?topic=women")]
    [InlineData("en", "/en/nothing", "/en/search?q=zzzzqqqq", $"{Addresses.EnglishPassport}?case=renewal")]
    public async Task Every_page_of_a_language_is_valid(string culture, params string[] others)
    {
        XElement sitemap = XElement.Parse(await site.Client.GetStringAsync($"/sitemaps/{culture}-1.xml"));
        List<KeyValuePair<string, string>> pages = [];
        foreach (string address in sitemap.Descendants(Sitemap + "loc").Select(address => address.Value).Concat(others))
        {
            pages.Add(await ReadAsync(address, "display=full"));
        }

        HtmlValidator validator = await HtmlValidator.InstallAsync();

        Assert.Empty(await validator.FaultsOfAsync(pages));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task Every_kind_of_page_is_valid_as_text_only(string culture)
    {
        List<KeyValuePair<string, string>> pages = [];
        foreach (string address in await Templates.InAsync(site, culture))
        {
            pages.Add(await ReadAsync(address, "display=text"));
        }

        HtmlValidator validator = await HtmlValidator.InstallAsync();

        Assert.Empty(await validator.FaultsOfAsync(pages));
    }

    [Fact]
    public async Task A_fault_is_found_and_named_with_its_page()
    {
        HtmlValidator validator = await HtmlValidator.InstallAsync();

        IReadOnlyList<string> faults = await validator.FaultsOfAsync([new("/fr/", "<!DOCTYPE html>\n<p><div></p>")]);

        Assert.Contains(faults, fault => fault.StartsWith("/fr/, line 2: ", StringComparison.Ordinal));
    }

    private async Task<KeyValuePair<string, string>> ReadAsync(string address, string cookie)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(site.Address, address));
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        return new(address, await answer.Content.ReadAsStringAsync());
    }
}

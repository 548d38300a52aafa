using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages.Markup;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class MissingPageTests(SiteFixture site)
{
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("/ar/لا-شيء", null, "ar")]
    [InlineData("/fr/rien/du/tout", "en", "fr")]
    [InlineData("/en/nothing", "ar", "en")]
    [InlineData("/nothing", "fr-FR", "fr")]
    [InlineData("/nothing.php", null, "ar")]
    [InlineData("/fr/demarches/favicon.ico", null, "fr")]
    [InlineData("/%FF%FE", "en", "en")]
    public async Task An_unknown_address_is_answered_in_the_language_of_the_address_or_else_of_the_reader(string address, string? accepted, string expected)
    {
        IDocument page = await GetMissingAsync(address, accepted);
        Assert.Equal(expected, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href]"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task A_page_of_another_language_is_offered_in_the_languages_that_it_exists_in()
    {
        // The French address of a page under the English path.
        var content = site.Find("page", "fr", "À propos de ce site");
        await site.UnpublishAsync(content, "en");
        try
        {
            foreach (string address in new[] { "/en/about-this-site/", "/en/a-propos-de-ce-site/" })
            {
                IDocument page = await GetMissingAsync(address, accepted: null);
                Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
                Assert.Contains("This page is not available in English", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(["ar", "fr"], page.QuerySelectorAll(".translations a").Select(link => link.GetAttribute("hreflang")!));
            }

            IDocument french = Parser.ParseDocument(await site.Client.GetStringAsync(Addresses.FrenchPage));
            Assert.Null(french.QuerySelector(".langs a[hreflang=en]"));
            Assert.Contains("pas encore traduit", french.QuerySelector(".langs .is-missing")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("en", french.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        }
        finally
        {
            await site.PublishAsync(content, "en");
        }
    }

    [Fact]
    public async Task A_page_that_was_taken_away_says_so_and_leads_on_until_it_comes_back()
    {
        var content = site.Find("event", "fr", "Repas partagé du ramadan à la maison de quartier");
        await site.UnpublishAsync(content, "*");
        try
        {
            using HttpResponseMessage response = await site.Client.GetAsync("/fr/agenda/repas-partage-du-ramadan/");
            Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
            string markup = await response.Content.ReadAsStringAsync();
            Assert.Empty(await (await HtmlValidator.InstallAsync()).FaultsOfAsync([new("410", markup)]));
            IDocument page = Parser.ParseDocument(markup);
            Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("/fr/agenda/", page.QuerySelector("main .actions a")!.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
            Assert.DoesNotContain("/fr/agenda/repas-partage-du-ramadan/", await site.Client.GetStringAsync("/fr/agenda/"), StringComparison.Ordinal);
        }
        finally
        {
            await site.PublishAsync(site.Find("event", "fr", "Repas partagé du ramadan à la maison de quartier"), "ar", "fr", "en");
        }

        using HttpResponseMessage again = await site.Client.GetAsync("/fr/agenda/repas-partage-du-ramadan/");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/media/..%2f..%2fconsulate.db")]
    [InlineData("/css/../../appsettings.json")]
    public async Task No_address_leads_out_of_the_site(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<IDocument> GetMissingAsync(string address, string? accepted)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (accepted is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(accepted);
        }

        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        return Parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

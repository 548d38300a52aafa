using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class SearchPageTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("fr", "passeport")]
    [InlineData("ar", "جواز السفر")]
    [InlineData("en", "passport")]
    public async Task Results_are_marked_and_lead_to_their_pages(string culture, string query)
    {
        IHtmlDocument page = await SearchAsync(culture, query);

        IElement first = page.QuerySelector(".result h2 a")!;
        Assert.NotEmpty(page.QuerySelectorAll(".result mark"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Single(page.QuerySelectorAll("h1"));
        using HttpResponseMessage answer = await site.Client.GetAsync(first.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_query_that_names_a_procedure_is_answered_at_once()
    {
        IHtmlDocument page = await SearchAsync("fr", "prix passeport adulte");

        Assert.Equal("Passeport biométrique (adulte)", page.QuerySelector(".answer h2")?.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".answer__documents li"));
        Assert.Contains("860", page.QuerySelector(".answer__facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_said_with_a_way_back()
    {
        IHtmlDocument page = await SearchAsync("fr", "passeprot");

        Assert.Equal("passeport", page.QuerySelector(".reading bdi")!.TextContent);
        Assert.Contains("%22passeprot%22", page.QuerySelector(".reading a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_leads_on()
    {
        IHtmlDocument page = await SearchAsync("fr", "zzzzqqqqxxxx");

        Assert.Empty(page.QuerySelectorAll(".result"));
        Assert.NotEmpty(page.QuerySelectorAll(".ways a"));
    }

    [Fact]
    public async Task Results_are_narrowed_by_links()
    {
        IHtmlDocument page = await SearchAsync("fr", "passeport");
        IElement choice = page.QuerySelector(".facet a[href*='section=procedures']")!;
        IHtmlDocument narrow = await GetAsync(choice.GetAttribute("href")!);

        Assert.Equal(page.QuerySelector("#q")!.GetAttribute("value"), narrow.QuerySelector("#q")!.GetAttribute("value"));
        Assert.NotNull(narrow.QuerySelector(".facet a[aria-current]"));
        Assert.All(narrow.QuerySelectorAll(".result h2 a"), link => Assert.StartsWith("/fr/demarches/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_language_switch_keeps_the_query()
    {
        IHtmlDocument page = await SearchAsync("fr", "passeport");

        Assert.StartsWith("/ar/search?q=passeport&", page.QuerySelector(".langs a[hreflang=ar]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browsers_are_told_how_to_search()
    {
        IHtmlDocument page = await GetAsync("/fr/");
        string address = page.QuerySelector("link[rel=search]")!.GetAttribute("href")!;
        string description = await site.Client.GetStringAsync(address);

        Assert.Contains("/fr/search?q={searchTerms}", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_box_on_every_page_works_without_scripts()
    {
        IPage page = await browser.OpenAsync(javaScript: false);
        await page.GotoAsync(new Uri(site.Address, Pages.Addresses.FrenchNews).AbsoluteUri);
        await page.Locator("#site-search").FillAsync("passeport");
        await page.Locator("#site-search").PressAsync("Enter");
        await page.WaitForURLAsync("**/fr/search?q=passeport");
        Assert.True(await page.Locator(".result").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Suggestions_are_chosen_with_the_keyboard()
    {
        await site.CompleteIndexAsync();
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(site.Address, "/fr/").AbsoluteUri);
        // At once: each letter typed slowly would bring suggestions of its own, which take the choice back.
        await page.Locator("#q").FillAsync("passep");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.Equal("true", await page.Locator("#q").GetAttributeAsync("aria-expanded"));
        Assert.NotEmpty((await page.Locator(".search-form--big .search [role=status]").TextContentAsync())!);

        await page.Keyboard.PressAsync("ArrowDown");
        string active = (await page.Locator("#q").GetAttributeAsync("aria-activedescendant"))!;
        Assert.Equal("true", await page.Locator($"#{active}").GetAttributeAsync("aria-selected"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await page.Locator("#q").GetAttributeAsync("aria-expanded"));

        await page.Locator("#q").FillAsync("passepo");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/fr/demarches/**");
        await page.Context.CloseAsync();
    }

    private async Task<IHtmlDocument> SearchAsync(string culture, string query)
    {
        await site.CompleteIndexAsync();
        return await GetAsync($"/{culture}/search?q={Uri.EscapeDataString(query)}");
    }

    private async Task<IHtmlDocument> GetAsync(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

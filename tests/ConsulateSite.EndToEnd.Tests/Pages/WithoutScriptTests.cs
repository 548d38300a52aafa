using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class WithoutScriptTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_reader_without_scripts_chooses_a_case_a_language_and_a_theme()
    {
        IPage page = await browser.OpenAsync(javaScript: false);
        await page.GotoAsync(new Uri(site.Address, Addresses.FrenchPassport).AbsoluteUri);
        await page.Locator(".cases a").Nth(1).ClickAsync();
        await page.WaitForURLAsync("**/*case=renewal*");

        await page.Locator(".langs a[hreflang=ar]").ClickAsync();
        await page.WaitForURLAsync("**/ar/**");
        Assert.Contains("case=renewal", page.Url, StringComparison.Ordinal);
        Assert.Equal("rtl", await page.Locator("html").GetAttributeAsync("dir"));

        await page.Locator(".theme a").Nth(2).ClickAsync();
        await page.Locator("html[data-theme=dark]").WaitForAsync();

        await page.GotoAsync(site.Address.AbsoluteUri);
        Assert.EndsWith("/ar/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_without_scripts()
    {
        IPage page = await browser.OpenAsync(width: 390, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, "/fr/").AbsoluteUri);
        await page.Locator(".menu-btn").ClickAsync();
        Assert.True(await page.Locator("#nav a").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_masthead_begins_on_the_reading_side()
    {
        foreach ((string address, bool onTheRight) in new[] { ("/ar/", true), ("/fr/", false) })
        {
            IPage page = await browser.OpenAsync();
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            var box = (await page.Locator(".brand").BoundingBoxAsync())!;
            Assert.Equal(onTheRight, box.X + (box.Width / 2) > 640);
            await page.Context.CloseAsync();
        }
    }
}

using ConsulateSite.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

[Collection(SiteCollection.Name)]
public sealed class FeedbackDashboardTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task What_a_reader_writes_on_a_page_stands_before_the_editors()
    {
        const string words = "The opening hours are missing on this page";
        await WriteAsync(words);
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);

        await tab.OpenAsync("section/content/dashboard/feedback");
        ILocator feedback = tab.Page.Locator("consulate-feedback-dashboard");
        await Assertions.Expect(feedback.Locator("blockquote", new() { HasText = words })).ToBeVisibleAsync();
        await Assertions.Expect(feedback.Locator("uui-table-row").First).ToContainTextAsync("%");

        await tab.OpenAsync("section/content/dashboard/search");
        ILocator search = tab.Page.Locator("consulate-search-dashboard");
        await search.Locator(".row uui-input input").FillAsync("passport");
        await search.Locator(".row:has(uui-input) uui-button").ClickAsync();
        await search.Locator("ol details summary").First.ClickAsync();
        await Assertions.Expect(search.Locator("ol details").First).ToContainTextAsync("'passport'");

        Assert.Empty(tab.Complaints);
        Assert.Empty(tab.Failures);
    }

    private async Task WriteAsync(string words)
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(site.Address, Addresses.EnglishPassport).AbsoluteUri);
        await page.Locator(".feedback summary").ClickAsync();
        await page.Locator(".feedback input[value=NotFound]").CheckAsync();
        await page.Locator(".feedback textarea").FillAsync(words);
        await page.Locator(".feedback__more button").ClickAsync();
        await Assertions.Expect(page.Locator("#feedback-thanks")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}

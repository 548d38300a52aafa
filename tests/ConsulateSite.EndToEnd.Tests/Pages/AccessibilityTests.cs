using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Pages =
    [
        .. Addresses.EveryKind, $"{Addresses.FrenchDirectory}?topic=women", $"{Addresses.FrenchEvents}?month=2027-01", "/ar/لا-شيء", "/fr/rien",
        "/fr/search?q=passeport", "/ar/search?q=جواز السفر", "/fr/search?q=passeport perdu", "/fr/search?q=zzzzqqqq", "/ar/search",
    ];

    public static TheoryData<string, ColorScheme> PagesInBothThemes()
    {
        TheoryData<string, ColorScheme> data = [];
        foreach (string address in Pages)
        {
            data.Add(address, ColorScheme.Light);
            data.Add(address, ColorScheme.Dark);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PagesInBothThemes))]
    public async Task A_page_has_no_violation(string address, ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(scheme: scheme);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Target))}"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(900)]
    public async Task No_page_is_wider_than_the_window(int width)
    {
        IPage page = await browser.OpenAsync(width);
        foreach (string address in Pages)
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            int overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{address} is {overflow} pixels too wide at {width}.");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_is_refused_anything_by_its_own_policy()
    {
        IPage page = await browser.OpenAsync();
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        foreach (string address in Pages)
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        }

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_text_past_the_masthead()
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(site.Address, "/fr/").AbsoluteUri);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }
}

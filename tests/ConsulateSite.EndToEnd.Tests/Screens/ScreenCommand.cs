using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Screens;

/// <summary>
/// Takes the pictures in <c>docs/screens</c> anew: ten kinds of page in Arabic and in French, on a telephone and on a desk, light and dark.
/// </summary>
internal static class ScreenCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "screens";

    // What lies below is the same on most pages, and the pictures are in the repository.
    private const int Height = 1_600;
    private const int Quality = 45;

    private static readonly int[] Widths = [390, 1440];

    private static readonly Dictionary<string, string> FrenchPages = new(StringComparer.Ordinal)
    {
        ["home"] = "/fr/",
        ["procedures"] = Addresses.FrenchSection,
        ["procedure"] = Addresses.FrenchPassport,
        ["finder"] = "/fr/demarches/quelles-pieces/",
        ["article"] = Addresses.FrenchArticle,
        ["region"] = "/fr/tourisme/regions-et-patrimoine/draa-tafilalet/",
        ["figure"] = Addresses.FrenchFigure,
        ["directory"] = Addresses.FrenchDirectory,
        ["events"] = Addresses.FrenchEvents,
        ["outreach"] = "/fr/culture-et-foi/dialogue-des-religions/",
    };

    public static async Task RunAsync()
    {
        string folder = Path.Combine(Repository.Root, "docs", "screens");
        SiteFixture site = new();
        Browser browser = new();
        await site.InitializeAsync();
        await browser.InitializeAsync();
        try
        {
            foreach ((string name, string address) in FrenchPages)
            {
                Uri french = new(site.Address, address);
                await ShootAsync(browser, french, Path.Combine(folder, $"{name}-fr"));
                await ShootAsync(browser, await InArabicAsync(site, french), Path.Combine(folder, $"{name}-ar"));
            }
        }
        finally
        {
            await browser.DisposeAsync();
            await site.DisposeAsync();
        }
    }

    private static async Task<Uri> InArabicAsync(SiteFixture site, Uri address)
    {
        IDocument page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStreamAsync(address));
        return new Uri(page.QuerySelector("link[hreflang=ar]")?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{address} has no Arabic page."));
    }

    private static async Task ShootAsync(Browser browser, Uri address, string path)
    {
        foreach (int width in Widths)
        {
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                IPage page = await browser.OpenAsync(width, scheme);
                await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

                // A first page may have to do with the computer's own faces; the pictures show the site's.
                await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
                string file = $"{path}-{width}-{scheme.ToString().ToLowerInvariant()}.webp";
                await File.WriteAllBytesAsync(file, await PictureAsync(page, width));
                Console.WriteLine(file);
                await page.Context.CloseAsync();
            }
        }
    }

    // Playwright itself writes no WebP, which takes a fifth of the room.
    private static async Task<byte[]> PictureAsync(IPage page, int width)
    {
        int height = Math.Min(Height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        JsonElement? picture = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
        {
            ["format"] = "webp",
            ["quality"] = Quality,
            ["captureBeyondViewport"] = true,
            ["clip"] = new { x = 0, y = 0, width, height, scale = 1 },
        });
        return picture!.Value.GetProperty("data").GetBytesFromBase64();
    }
}

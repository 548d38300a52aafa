using System.Globalization;
using ConsulateSite.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Vitals;

/// <summary>
/// Measures what a reader with a slow telephone waits for: when the largest part of the first screen is painted, and whether anything moves
/// while the page loads and is scrolled to its end. A new profile first, then the same one again.
/// </summary>
internal static class VitalsCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "vitals";

    private const int Rounds = 3;

    private const string Observe =
        """
        window.vitals = { painted: 0, moved: 0 };
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.vitals.painted = entry.startTime))
          .observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => window.vitals.moved += entry.value))
          .observe({ type: "layout-shift", buffered: true });
        """;

    private const string ScrollToTheEnd =
        """
        async () => {
          for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight / 2) {
            scrollTo(0, at);
            await new Promise(done => setTimeout(done, 100));
          }
        }
        """;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly Line[] Lines = [new("slow 3G", 400, 400, 1), new("slow 3G, slow processor", 400, 400, 4), new("3G, slow processor", 1_600, 300, 4)];

    private static readonly string[] Pages = ["/ar/", Addresses.ArabicPassport, Addresses.FrenchArticle, "/fr/tourisme/regions-et-patrimoine/draa-tafilalet/"];

    public static async Task RunAsync()
    {
        SiteFixture site = new();
        Browser browser = new();
        await site.InitializeAsync();
        await browser.InitializeAsync();
        try
        {
            Console.WriteLine("| page | line | first visit: largest paint (ms) | again (ms) | layout shift |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            foreach (string address in Pages)
            {
                // Nobody measures how the server makes the page.
                await site.Client.GetStringAsync(address);
                foreach (Line line in Lines)
                {
                    await MeasureAsync(browser, new Uri(site.Address, address), line);
                }
            }
        }
        finally
        {
            await browser.DisposeAsync();
            await site.DisposeAsync();
        }
    }

    private static async Task MeasureAsync(Browser browser, Uri address, Line line)
    {
        List<double> first = [];
        List<double> again = [];
        double moved = 0;
        for (int round = 0; round < Rounds; round++)
        {
            IPage page = await browser.OpenAsync(width: 390);
            ICDPSession session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
            {
                ["offline"] = false,
                ["latency"] = line.RoundTrip,
                ["downloadThroughput"] = line.KilobitsPerSecond * 1000 / 8,
                ["uploadThroughput"] = line.KilobitsPerSecond * 1000 / 8,
            });
            await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = line.Slowness });
            await page.AddInitScriptAsync(Observe);
            foreach (List<double> visit in (List<double>[])[first, again])
            {
                await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                visit.Add(await PaintedAsync(page));
                await page.EvaluateAsync(ScrollToTheEnd);
                moved = Math.Max(moved, await page.EvaluateAsync<double>("vitals.moved"));
            }

            await page.Context.CloseAsync();
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Uri.UnescapeDataString(address.AbsolutePath)} | {line.Name} | {Median(first):0} | {Median(again):0} | {moved:0.####} |"));
    }

    // The line may be silent before the page is painted.
    private static async Task<double> PaintedAsync(IPage page)
    {
        for (TimeSpan waited = TimeSpan.Zero; waited < Longest; waited += Look)
        {
            if (await page.EvaluateAsync<double>("vitals.painted") is > 0 and var painted)
            {
                return painted;
            }

            await Task.Delay(Look);
        }

        throw new TimeoutException($"Nothing was painted at {page.Url} within {Longest.TotalSeconds} seconds.");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

using System.Diagnostics;
using System.Globalization;
using ConsulateSite.EndToEnd.Tests.Backoffice;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Times;

/// <summary>Measures what an editor waits for in the browser: the backoffice after the sign-in, with nothing stored, and a document.</summary>
internal static class TimesCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "times";

    private const int Rounds = 12;

    // Seen from inside the page, because looking in from outside keeps the page from its work.
    private const string OpenDocument =
        """
        async ([path, name]) => {
          const shown = (root, is) => {
            for (const element of root.querySelectorAll('*')) {
              if (is(element) && element.getBoundingClientRect().height > 0) return true;
              if (element.shadowRoot && shown(element.shadowRoot, is)) return true;
            }
            return false;
          };
          const started = performance.now();
          history.pushState(null, '', path);
          while (!shown(document, element => element.id === 'name-input' && element.value === name)
            || !shown(document, element => element.matches('umb-property[data-mark]'))) {
            await new Promise(next => setTimeout(next, 20));
          }
          return performance.now() - started;
        }
        """;

    // The server compiles what it needs in the first of them.
    private const int WarmUps = 2;

    // Nobody sees the tree, finds an entry and presses it sooner.
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    public static async Task RunAsync()
    {
        SiteFixture site = new();
        Browser browser = new();
        await site.InitializeAsync();
        await browser.InitializeAsync();
        try
        {
            (Guid Key, string Name)[] documents = [Document(site, "document", "Passeport marocain"), Document(site, "page", "À propos de ce site")];
            List<double> trees = [];
            List<double> firsts = [];
            List<double> seconds = [];
            for (int round = 0; round < Rounds; round++)
            {
                (double tree, double first, double second) = await RoundAsync(browser, site, documents);
                if (round >= WarmUps)
                {
                    trees.Add(tree);
                    firsts.Add(first);
                    seconds.Add(second);
                }
            }

            Tell("tree visible after the sign-in, empty browser", trees);
            Tell("document open, the first one of a visit, a second later", firsts);
            Tell("document open, the second one, of another type, a second later", seconds);
        }
        finally
        {
            await browser.DisposeAsync();
            await site.DisposeAsync();
        }
    }

    private static async Task<(double Tree, double First, double Second)> RoundAsync(Browser browser, SiteFixture site, (Guid Key, string Name)[] documents)
    {
        IPage page = await browser.OpenAsync(width: 1440);
        await page.GotoAsync(new Uri(site.Address, "/umbraco").ToString());
        await page.Locator("input[name=username]").FillAsync(SiteFixture.Administrator);
        await page.Locator("input[name=password]").FillAsync(SiteFixture.Password);
        double tree = await TimeAsync(
            () => page.Locator("button[type=submit]").First.ClickAsync(),
            page.Locator("umb-section-sidebar umb-tree-item, umb-section-sidebar umb-document-tree-item").First);
        double first = await OpenAsync(page, documents[0]);
        double second = await OpenAsync(page, documents[1]);
        await page.Context.CloseAsync();
        return (tree, first, second);
    }

    private static async Task<double> OpenAsync(IPage page, (Guid Key, string Name) document)
    {
        await Task.Delay(Glance);
        return await page.EvaluateAsync<double>(OpenDocument, (string[])[$"/umbraco/section/content/workspace/document/edit/{document.Key}/fr", document.Name]);
    }

    private static (Guid Key, string Name) Document(SiteFixture site, string type, string name) => (site.Find(type, "fr", name).Key, name);

    private static async Task<double> TimeAsync(Func<Task> action, ILocator seen)
    {
        Stopwatch watch = Stopwatch.StartNew();
        await action();
        await seen.WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {times[times.Count / 2]:F0} ms, {times[0]:F0} to {times[^1]:F0} ms"));
    }
}

using System.Text.Json;
using ConsulateSite.Web.Routing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string MeasureOverflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static readonly string[] PointerStates = ["hover", "active", "focus", "focus-visible"];

    // 640 pixels are what a window of 1,280 has left at 200 %, and 320 at 400 %.
    private static readonly int[] Widths = [320, 390, 640, 900];

    [Theory]
    [InlineData("ar", ColorScheme.Light)]
    [InlineData("ar", ColorScheme.Dark)]
    [InlineData("fr", ColorScheme.Light)]
    [InlineData("fr", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task No_kind_of_page_has_a_violation(string language, ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(scheme: scheme);
        Assert.Empty(await ViolationsAsync(page, language));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_text_without_its_design_has_a_violation()
    {
        IPage page = await browser.OpenAsync(width: 320);
        await page.Context.AddCookiesAsync([new Cookie { Name = "display", Value = "text", Url = site.Address.AbsoluteUri }]);
        Assert.Empty(await ViolationsAsync(page, "ar"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/fr/", ColorScheme.Light)]
    [InlineData("/fr/", ColorScheme.Dark)]
    [InlineData("/ar/styleguide", ColorScheme.Light)]
    [InlineData("/ar/styleguide", ColorScheme.Dark)]
    public async Task No_text_fades_under_the_pointer(string address, ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(scheme: scheme);
        await OpenAsync(page, address);
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        int document = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        Dictionary<string, object> touched = new() { ["nodeId"] = document, ["selector"] = "a, button, summary, label, li" };
        JsonElement nodes = (await session.SendAsync("DOM.querySelectorAll", touched))!.Value.GetProperty("nodeIds");
        Assert.True(nodes.GetArrayLength() > 50);
        foreach (JsonElement node in nodes.EnumerateArray())
        {
            await session.SendAsync("CSS.forcePseudoState", new Dictionary<string, object> { ["nodeId"] = node.GetInt32(), ["forcedPseudoClasses"] = PointerStates });
        }

        AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } });
        Assert.NotEmpty(result.Passes);
        Assert.Empty(FaultsOf(address, result));
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Every_type_of_document_that_has_pages_is_among_the_kinds()
    {
        using UmbracoContextReference context = site.Service<IUmbracoContextFactory>().EnsureUmbracoContext();
        IPublishedUrlProvider urls = site.Service<IPublishedUrlProvider>();
        ILookup<string, string> addresses = Documents(context.UmbracoContext)
            .Where(document => site.Service<FeatureActions>().Find(document.ContentType.Alias, FeatureActions.Page) is not null)
            .SelectMany(document => document.Cultures.Keys, (document, culture) => (document.ContentType.Alias, Url: urls.GetUrl(document, UrlMode.Relative, culture)))
            .ToLookup(entry => entry.Alias, entry => Uri.UnescapeDataString(entry.Url), StringComparer.Ordinal);
        HashSet<string> known = new(Addresses.EveryKind.Concat(Templates.Others), StringComparer.Ordinal);
        Assert.NotEmpty(addresses);
        Assert.Empty(addresses.Where(type => !type.Any(known.Contains)).Select(type => type.Key));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task No_page_is_wider_than_the_window(string language)
    {
        IPage page = await browser.OpenAsync();
        List<string> faults = [];
        foreach (string address in await Templates.InAsync(site, language))
        {
            await OpenAsync(page, address);
            foreach (int width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                if (await page.EvaluateAsync<int>(MeasureOverflow) is > 0 and var overflow)
                {
                    faults.Add($"{address} is {overflow} pixels too wide at {width}.");
                }
            }

            await page.SetViewportSizeAsync(1280, 900);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            if (await page.EvaluateAsync<int>(MeasureOverflow) is > 0 and var wider)
            {
                faults.Add($"{address} is {wider} pixels too wide with text twice as large.");
            }
        }

        Assert.Empty(faults);
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
        foreach (string address in await Templates.InAsync(site, "fr"))
        {
            await OpenAsync(page, address);
        }

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/ar/")]
    [InlineData(Addresses.FrenchPassport)]
    public async Task The_keyboard_reaches_the_text_past_the_masthead_and_is_seen_wherever_it_is(string address)
    {
        IPage page = await browser.OpenAsync();
        await OpenAsync(page, address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));

        string[] unseen = await page.EvaluateAsync<string[]>(
            """
            () => {
              // The mark may stand around what holds the element, as around a field with its button.
              const look = element => {
                const looks = [];
                for (let at = element; at && looks.length < 4; at = at.parentElement) {
                  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(at);
                  looks.push([outlineStyle, outlineWidth, outlineColor, boxShadow].join());
                }

                return looks.join("|");
              };
              return [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
                .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
                .filter(element => {
                  document.activeElement.blur();
                  const before = look(element);
                  element.focus({ focusVisible: true, preventScroll: true });
                  return document.activeElement === element && look(element) === before;
                })
                .map(element => element.outerHTML.slice(0, 120));
            }
            """);
        Assert.Empty(unseen);
        await page.Context.CloseAsync();
    }

    private IEnumerable<IPublishedContent> Documents(IUmbracoContext context)
    {
        IDocumentNavigationQueryService navigation = site.Service<IDocumentNavigationQueryService>();
        Assert.True(navigation.TryGetRootKeys(out IEnumerable<Guid> roots));
        return roots
            .SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out IEnumerable<Guid> keys) ? keys : [])
            .Select(key => context.Content.GetById(key))
            .OfType<IPublishedContent>();
    }

    private async Task<List<string>> ViolationsAsync(IPage page, string language)
    {
        List<string> faults = [];
        foreach (string address in await Templates.InAsync(site, language))
        {
            await OpenAsync(page, address);
            faults.AddRange(FaultsOf(address, await page.RunAxe()));
        }

        return faults;
    }

    private static IEnumerable<string> FaultsOf(string address, AxeResult result) => result.Violations.Select(violation =>
        $"{address} {violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Target))}");

    private Task OpenAsync(IPage page, string address) => page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
}

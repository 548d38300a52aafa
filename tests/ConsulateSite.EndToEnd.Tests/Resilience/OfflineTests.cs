using System.Diagnostics;
using ConsulateSite.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Resilience;

[Collection(SiteCollection.Name)]
public sealed class OfflineTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string IsKept = "async path => Boolean(await caches.match(path))";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Pages_that_were_read_and_those_for_an_emergency_are_there_without_a_connection()
    {
        IPage page = await browser.OpenAsync(keepsPages: true);
        await OpenAsync(page, "/fr/");
        await KeptAsync(page, "/fr/");
        await KeptAsync(page, "/fr/offline");
        await KeptAsync(page, "/fr/nous-contacter/");
        await OpenAsync(page, Addresses.FrenchPassport);
        await KeptAsync(page, Addresses.FrenchPassport);
        string heading = await page.Locator("h1").InnerTextAsync();

        await page.Context.SetOfflineAsync(true);
        await OpenAsync(page, Addresses.FrenchPassport);
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.Contains("copie que votre appareil a conservée le", await page.Locator("[data-copy]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotNull(await page.Locator("[data-copy] time").GetAttributeAsync("datetime"));

        await OpenAsync(page, Addresses.FrenchSection);
        Assert.Equal("Vous êtes hors connexion", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(heading, await page.Locator($"main a[href='{Addresses.FrenchPassport}']").InnerTextAsync());
        await page.Locator("#emergency + ul a").First.ClickAsync();
        await page.Locator("[data-copy]").WaitForAsync();
        Assert.Contains("urgence", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);

        await page.Context.SetOfflineAsync(false);
        await OpenAsync(page, Addresses.FrenchPassport);
        Assert.Equal(0, await page.Locator("[data-copy]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Searches_and_what_is_not_the_public_s_are_never_kept()
    {
        IPage page = await browser.OpenAsync(keepsPages: true);
        await OpenAsync(page, "/ar/");
        await KeptAsync(page, "/ar/offline");
        foreach (string address in new[] { "/ar/search?q=x", "/umbraco/login", "/api/v1/search?q=passport", "/ar/لا-شيء" })
        {
            await OpenAsync(page, address);
        }

        await OpenAsync(page, Addresses.ArabicArticle);
        await KeptAsync(page, Addresses.ArabicArticle);
        await KeptAsync(page, "/ar/اتصلوا-بنا/");
        string[] kept = await page.EvaluateAsync<string[]>("async () => (await (await caches.open('pages')).keys()).map(request => decodeURI(new URL(request.url).pathname))");
        Assert.Equal(5, kept.Length);
        Assert.All(kept, path => Assert.StartsWith("/ar/", path, StringComparison.Ordinal));
        Assert.DoesNotContain(kept, path => path.Contains("search", StringComparison.Ordinal) || path.Contains("لا-شيء", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_worker_sees_the_whole_site_and_is_looked_for_on_every_visit()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/service-worker.js");
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.NotNull(response.Headers.ETag);
        string script = await response.Content.ReadAsStringAsync();
        Assert.Contains("/fr/offline", script, StringComparison.Ordinal);
        Assert.Contains("/ar/offline", script, StringComparison.Ordinal);
        Assert.Contains("importScripts(\"/js/worker.js?v=", script, StringComparison.Ordinal);
    }

    // What a function promises is not waited for when it is asked again and again: a promise is no no.
    private static async Task KeptAsync(IPage page, string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!await page.EvaluateAsync<bool>(IsKept, path))
        {
            Assert.True(watch.Elapsed < Patience, $"{path} is not kept.");
            await page.WaitForTimeoutAsync(50);
        }
    }

    private Task OpenAsync(IPage page, string address) => page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
}

using ConsulateSite.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Resilience;

[Collection(SiteCollection.Name)]
public sealed class OfflineTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string IsKept = "async path => Boolean(await caches.match(path))";

    [Fact]
    public async Task Searches_and_what_is_not_the_public_s_are_never_kept()
    {
        IPage page = await browser.OpenAsync(keepsPages: true);
        await OpenAsync(page, "/ar/");
        await page.WaitForFunctionAsync(IsKept, "/ar/offline");
        foreach (string address in new[] { "/ar/search?q=x", "/umbraco/login", "/api/v1/search?q=passport", "/ar/لا-شيء" })
        {
            await OpenAsync(page, address);
        }

        await OpenAsync(page, Addresses.ArabicArticle);
        await page.WaitForFunctionAsync(IsKept, Addresses.ArabicArticle);
        await page.WaitForFunctionAsync("async () => (await (await caches.open('pages')).keys()).length >= 5");
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

    private Task OpenAsync(IPage page, string address) => page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
}

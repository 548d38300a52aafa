using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>What goes over the line. Sizes are those of the bodies as they are sent.</summary>
[Collection(SiteCollection.Name)]
public sealed class BudgetTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const int Home = 60_000;
    private const int TextPage = 30_000;

    private static readonly HtmlParser Parser = new();

    public static TheoryData<string> EveryKind() => [.. Addresses.EveryKind];

    [Theory]
    [InlineData("/ar/")]
    [InlineData("/fr/")]
    [InlineData("/en/")]
    public async Task The_home_page_weighs_60_kilobytes_at_most_without_its_pictures(string address)
    {
        IPage page = await browser.OpenAsync(width: 390);
        ConcurrentQueue<IRequest> requests = [];
        page.RequestFinished += (_, request) => requests.Enqueue(request);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("async () => { await document.fonts.ready; }");
        Assert.All(requests, request => Assert.StartsWith(site.Address.AbsoluteUri, request.Url, StringComparison.Ordinal));
        Assert.Contains(requests, request => request.ResourceType == "font");
        int size = 0;
        foreach (IRequest request in requests.Where(request => request.ResourceType != "image"))
        {
            size += (await request.SizesAsync()).ResponseBodySize;
        }

        Assert.InRange(size, 20_000, Home);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task A_page_with_its_styles_and_scripts_weighs_30_kilobytes_at_most_and_asks_nobody_else(string address)
    {
        IDocument page = Parser.ParseDocument(await site.Client.GetStringAsync(address));
        string[] files =
        [
            .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]").Select(link => link.GetAttribute("href")!),
            .. page.QuerySelectorAll("script[src], img[src], iframe, source, video, audio").Select(element => element.GetAttribute("src") ?? string.Empty),
        ];
        Assert.All(files, file => Assert.Matches("^/[^/]", file));
        int size = await WeighAsync(address);
        foreach (string file in files.Where(file => file.StartsWith("/css/", StringComparison.Ordinal) || file.StartsWith("/js/", StringComparison.Ordinal)))
        {
            size += await WeighAsync(file);
        }

        Assert.InRange(size, 10_000, TextPage);
    }

    private async Task<int> WeighAsync(string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}

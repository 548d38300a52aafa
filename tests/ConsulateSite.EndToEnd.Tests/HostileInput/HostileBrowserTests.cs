using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Opens what is hostile in a real browser.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileBrowserTests(HostileSite hostile, Browser browser) : IClassFixture<Browser>
{
    private const string HasRun = "() => [window, ...Array.from(window.frames)].some(frame => '__pwned' in frame)";

    /// <summary>One of each kind: what browsers are known to run in spite of much.</summary>
    private static readonly string[] Sample =
    [
        "\"><script>__pwned=1</script>", "<img src=x onerror=__pwned=1>", "<svg onload=__pwned=1>", "<details open ontoggle=__pwned=1>",
        "<iframe srcdoc=\"<script>parent.__pwned=1</script>\"></iframe>", "{{constructor.constructor('__pwned=1')()}}",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=__pwned=1&gt;\">", "\" autofocus onfocus=__pwned=1 x=\"",
    ];

    [Fact]
    public async Task Nothing_runs_when_a_visitor_opens_the_page()
    {
        IPage page = await browser.OpenAsync();
        foreach (string attack in Sample)
        {
            Guid id = await hostile.PublishAsync("page", attack);
            using HttpResponseMessage answer = await hostile.VisitAsync(id);

            await page.GotoAsync(answer.RequestMessage!.RequestUri!.ToString());
            await page.Mouse.MoveAsync(300, 300);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.False(await page.EvaluateAsync<bool>(HasRun), attack);
        }
    }
}

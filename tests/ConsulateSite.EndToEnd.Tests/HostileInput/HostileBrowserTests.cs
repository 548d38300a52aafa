using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Opens what is hostile in a real browser.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileBrowserTests(HostileSite hostile, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Nothing_runs_when_a_visitor_opens_the_page()
    {
        IPage page = await browser.OpenAsync();
        foreach (string attack in Attacks.KnownToRun)
        {
            Guid id = await hostile.PublishAsync("page", attack);
            using HttpResponseMessage answer = await hostile.VisitAsync(id);

            await page.GotoAsync(answer.RequestMessage!.RequestUri!.ToString());
            await page.Mouse.MoveAsync(300, 300);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.False(await page.EvaluateAsync<bool>(Attacks.HasRun), attack);
        }
    }
}

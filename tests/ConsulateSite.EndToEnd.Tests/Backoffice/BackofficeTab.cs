using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>A tab with the genuine client, and what the browser had to say about it.</summary>
internal sealed class BackofficeTab : IAsyncDisposable
{
    // What the browser itself says about an answer of 400 and above; the answers are recorded apart.
    private const string FailedAnswer = "Failed to load resource";

    // The client asks for its session whenever it starts. Before the sign-in the protocol answers no, which it reports.
    private const string NotSignedInYet = "[UmbAuthClient] Token request failed: 400";

    private readonly List<string> _complaints = [];
    private readonly List<IRequest> _requests = [];

    private BackofficeTab(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) => Record(message);
        page.RequestFinished += (_, request) => _requests.Add(request);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console and exceptions that nobody caught; a breach of the content security policy is among them.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyList<string> Addresses => [.. _requests.Select(request => request.Url)];

    /// <summary>Opens the backoffice with nothing stored in the browser, and signs in.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">The site, whose administrator signs in.</param>
    public static async Task<BackofficeTab> SignInAsync(Browser browser, SiteFixture site)
    {
        BackofficeTab tab = new(await browser.OpenAsync());
        await tab.Page.GotoAsync(new Uri(site.Address, "/umbraco").ToString());
        await tab.Page.Locator("input[name=username]").FillAsync(SiteFixture.Administrator);
        await tab.Page.Locator("input[name=password]").FillAsync(SiteFixture.Password);
        await tab.Page.Locator("button[type=submit]").First.ClickAsync();
        await tab.Page.Locator("umb-backoffice-header-sections").GetByRole(AriaRole.Tab).First.WaitForAsync();
        await tab.Page.Locator("umb-section-sidebar").First.WaitForAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return tab;
    }

    /// <summary>How many bytes came over the line, headers and bodies as they were sent. What was in the browser's store counts nothing.</summary>
    public async Task<long> TransferredAsync()
    {
        long sum = 0;
        foreach (IRequest request in _requests)
        {
            RequestSizesResult sizes = await request.SizesAsync();
            sum += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
        }

        return sum;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Record(IConsoleMessage message)
    {
        if (message.Type == "error"
            && !message.Text.StartsWith(FailedAnswer, StringComparison.Ordinal)
            && !message.Text.StartsWith(NotSignedInYet, StringComparison.Ordinal))
        {
            _complaints.Add(message.Text);
        }
    }
}

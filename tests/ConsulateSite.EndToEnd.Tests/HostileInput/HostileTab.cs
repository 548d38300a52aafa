using ConsulateSite.EndToEnd.Tests.Backoffice;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>The client with an editor who looks at what others have written, and would notice a message box.</summary>
internal sealed class HostileTab : IAsyncDisposable
{
    private readonly List<string> _dialogs = [];

    private HostileTab(BackofficeTab tab)
    {
        Tab = tab;
        tab.Page.Dialog += async (_, dialog) =>
        {
            _dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public BackofficeTab Tab { get; }

    public static async Task<HostileTab> SignInAsync(Browser browser, SiteFixture site) => new(await BackofficeTab.SignInAsync(browser, site));

    /// <summary>Fails if a text has run as a script, or if only the content security policy has kept it from that.</summary>
    /// <param name="attack">The text.</param>
    public async Task NothingRanAsync(string attack)
    {
        await Tab.SettleAsync();
        Assert.False(await Tab.Page.EvaluateAsync<bool>(Attacks.HasRun), attack);
        Assert.Empty(_dialogs);
        Assert.DoesNotContain(Tab.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase));
    }

    public ValueTask DisposeAsync() => Tab.DisposeAsync();
}

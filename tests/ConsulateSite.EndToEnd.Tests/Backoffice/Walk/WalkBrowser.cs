namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>A browser in which the administrator signs in once for all parts of the walk.</summary>
public sealed class WalkBrowser : IAsyncLifetime
{
    // Dialogs at the side take a quarter of a second to go, whatever the device asks for.
    private const string LetDialogsGoAtOnce =
        """
        customElements.whenDefined('uui-modal-sidebar').then(() =>
          Object.defineProperty(customElements.get('uui-modal-sidebar').prototype, 'transitionDuration', { get: () => 0, set() {} }))
        """;

    private readonly Browser _browser = new();
    private BackofficeTab? _first;

    /// <summary>What has been tried in any part, by the keys of the courses.</summary>
    internal HashSet<string> Tried { get; } = [];

    public Task InitializeAsync() => _browser.InitializeAsync();

    public async Task DisposeAsync()
    {
        if (_first is not null)
        {
            await _first.DisposeAsync();
        }

        await _browser.DisposeAsync();
    }

    /// <summary>Opens a tab with the client, in which nothing has been opened yet.</summary>
    internal async Task<BackofficeTab> OpenAsync(SiteFixture site)
    {
        _first ??= await BackofficeTab.SignInAsync(_browser, site);
        BackofficeTab tab = await _first.AnotherAsync(LetDialogsGoAtOnce);

        // What leads to another window is closed there, or it would stand before this one.
        tab.Page.Popup += async (_, window) => await window.CloseAsync();
        return tab;
    }
}

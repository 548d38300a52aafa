using System.Globalization;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>The screen on which a document is edited.</summary>
internal sealed class DocumentScreen
{
    private const string Action = "workspace-action:Umb.WorkspaceAction.Document";

    private readonly BackofficeTab _tab;

    private DocumentScreen(BackofficeTab tab) => _tab = tab;

    public ILocator Name => _tab.Page.Locator("[data-mark='input:entity-name'] input").First;

    /// <summary>What the client tells at the bottom of the window.</summary>
    public ILocator Messages => _tab.Page.Locator("uui-toast-notification");

    /// <summary>Opens a document in a language.</summary>
    public static async Task<DocumentScreen> OpenAsync(BackofficeTab tab, Guid document, string culture)
    {
        DocumentScreen screen = new(tab);
        await tab.OpenAsync($"section/content/workspace/document/edit/{document}/{culture}");
        await tab.Page.Locator($"[data-mark='workspace-split-view:{culture}']").WaitForAsync();
        await Assertions.Expect(tab.Page.Locator("[data-mark^='property:']").First).ToBeVisibleAsync();
        return screen;
    }

    /// <summary>Chooses what to create in the menu of the document above, and gets an empty document.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="parent">The document above.</param>
    /// <param name="type">The name of the type as it stands in the list.</param>
    public static async Task<DocumentScreen> CreateAsync(BackofficeTab tab, Guid parent, string type)
    {
        DocumentScreen screen = await OpenAsync(tab, parent, "ar");
        await screen.DoAsync("Create…");
        await tab.Dialog().PickAsync(type);
        await tab.Dialog().GoneAsync();
        await Assertions.Expect(screen.Name).ToHaveValueAsync(string.Empty);
        return screen;
    }

    public ILocator Property(string alias) => _tab.Page.Locator($"[data-mark='property:{alias}']").First;

    /// <summary>The text of a property of one or several lines.</summary>
    public ILocator Text(string alias) => Property(alias).Locator("input, textarea").First;

    /// <summary>Shows another group of properties.</summary>
    /// <param name="tab">Its alias, such as <c>facts</c>.</param>
    public Task ShowTabAsync(string tab) => _tab.Page.Locator($"[data-mark='content-tab:tab/{tab}']").PressAsync();

    /// <summary>Shows the document in another language, which begins it if need be.</summary>
    /// <param name="language">The name of the language.</param>
    /// <param name="culture">Its code.</param>
    public async Task ShowLanguageAsync(string language, string culture)
    {
        ILocator selector = _tab.Page.Locator("umb-document-workspace-split-view-variant-selector").First;
        await selector.Locator("#toggle").PressAsync();
        await selector.Locator("#popover button").Filter(new LocatorFilterOptions { HasText = language }).PressAsync();
        await _tab.Page.Locator($"[data-mark='workspace-split-view:{culture}']").WaitForAsync();
    }

    /// <summary>Chooses an entry of the document's menu.</summary>
    public async Task DoAsync(string entry)
    {
        ILocator menu = _tab.Page.Locator("umb-workspace-entity-action-menu").First;
        await menu.Locator("[data-mark=open-dropdown]").PressAsync();
        await menu.Locator($"uui-menu-item[label=\"{entry}\"]").PressAsync();
    }

    /// <summary>Saves exactly these languages.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> SaveAsync(params string[] languages) => SubmitAsync("Save", languages);

    /// <summary>Saves and publishes exactly these languages.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> PublishAsync(params string[] languages) => SubmitAsync("SaveAndPublish", languages);

    /// <summary>Sets a language to appear at a time, which is that of the editor's computer.</summary>
    public async Task<int> ScheduleAsync(string language, DateTime time)
    {
        await _tab.Page.Locator("umb-workspace-footer uui-button[label='View more options']").PressAsync();
        await _tab.Page.Locator("uui-menu-item[label='Schedule publish']").PressAsync();
        Dialog dialog = _tab.Dialog();
        await dialog.ChooseAsync(language);
        await dialog.Root.Locator("umb-input-date[label='Publish at'] input").First
            .FillAsync(time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        return await AnswerAsync(dialog.ConfirmAsync, "/publish");
    }

    /// <summary>Waits for the answer to what an action asks of the server.</summary>
    /// <param name="action">What the editor does.</param>
    /// <param name="end">How the address ends that the client writes to.</param>
    public async Task<int> AnswerAsync(Func<Task> action, string end)
    {
        IResponse response = await _tab.Page.RunAndWaitForResponseAsync(action, response =>
            response.Request.Method != "GET" && new Uri(response.Url).AbsolutePath.EndsWith(end, StringComparison.Ordinal));
        return response.Status;
    }

    private async Task<int> SubmitAsync(string action, string[] languages)
    {
        await _tab.Page.Locator($"[data-mark='{Action}.{action}']").PressAsync();
        Dialog dialog = _tab.Dialog();
        await dialog.ChooseAsync(languages);
        IResponse response = await _tab.Page.RunAndWaitForResponseAsync(dialog.ConfirmAsync, IsWrite);
        await dialog.GoneAsync();
        return response.Status;
    }

    private static bool IsWrite(IResponse response) =>
        response.Request.Method is "POST" or "PUT"
        && new Uri(response.Url).AbsolutePath is string path
        && path.Contains("/management/api/v1/document", StringComparison.Ordinal)
        && !path.EndsWith("/validate", StringComparison.Ordinal);
}

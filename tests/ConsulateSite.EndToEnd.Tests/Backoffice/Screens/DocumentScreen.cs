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

    private ILocator Messages => _tab.Page.Locator("uui-toast-notification");

    /// <summary>Opens a document in a language.</summary>
    public static async Task<DocumentScreen> OpenAsync(BackofficeTab tab, Guid document, string culture)
    {
        DocumentScreen screen = new(tab);

        // An answer that is still on its way would be shown in place of this document.
        await tab.SettleAsync();
        await tab.OpenAsync($"section/content/workspace/document/edit/{document}/{culture}");
        await tab.SettleAsync();
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
        Dialog dialog = await screen.DoAsync("Create…");
        await dialog.PickAsync(type);
        await dialog.GoneAsync();
        await Assertions.Expect(screen.Name).ToHaveValueAsync(string.Empty);
        return screen;
    }

    public ILocator Property(string alias) => _tab.Page.Locator($"[data-mark='property:{alias}']").First;

    /// <summary>The text of a property of one or several lines.</summary>
    public ILocator Text(string alias) => Property(alias).Locator("input, textarea").First;

    /// <summary>Shows another group of properties.</summary>
    /// <param name="tab">The term that names it, such as <c>facts</c>.</param>
    public Task ShowTabAsync(string tab) => _tab.Page.Locator($"[data-mark='content-tab:tab/%23consulategroups-{tab}']").PressAsync();

    /// <summary>Shows one group of properties after the other.</summary>
    public async Task ShowEveryTabAsync()
    {
        foreach (ILocator tab in await _tab.Page.Locator("umb-workspace-editor uui-tab[data-mark^='content-tab:']").AllAsync())
        {
            await tab.PressAsync();
            await _tab.SettleAsync();
        }
    }

    /// <summary>A document's place in the tree, by the name that stands there.</summary>
    public ILocator InTree(string name) => _tab.Page.Locator("umb-section-sidebar").GetByText(name, new LocatorGetByTextOptions { Exact = false }).First;

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

    /// <summary>Types the name in the language that is shown.</summary>
    public Task WriteNameAsync(string name) => _tab.WriteAsync(Name, name);

    /// <summary>Types the text of a property of one or several lines.</summary>
    public Task WriteAsync(string alias, string text) => _tab.WriteAsync(Text(alias), text);

    /// <summary>Picks a picture from the media library.</summary>
    /// <param name="alias">The alias of the property.</param>
    /// <param name="picture">How the library calls it.</param>
    public async Task PickPictureAsync(string alias, string picture)
    {
        await Property(alias).Locator("#btn-add").PressAsync();
        Dialog dialog = await _tab.DialogAsync();
        await dialog.PickAsync(picture);
        await dialog.ConfirmAsync();
        await dialog.GoneAsync();
        await Property(alias).Locator("uui-card-media").First.WaitForAsync();
    }

    /// <summary>Chooses an entry of the document's menu.</summary>
    /// <returns>The dialog that it opens.</returns>
    public async Task<Dialog> DoAsync(string entry)
    {
        ILocator menu = _tab.Page.Locator("umb-workspace-entity-action-menu").First;
        await menu.Locator("[data-mark=open-dropdown]").PressAsync();
        await menu.Locator($"uui-menu-item[label=\"{entry}\"]").PressAsync();
        return await _tab.DialogAsync();
    }

    /// <summary>Saves exactly these languages.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> SaveAsync(params string[] languages) => SubmitAsync("Save", languages);

    /// <summary>Saves and publishes exactly these languages.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> PublishAsync(params string[] languages) => SubmitAsync("SaveAndPublish", languages);

    /// <summary>Tries to save, and reads why it does not succeed. The message goes away by itself after a while.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> SaveInVainAsync(string message, params string[] languages) => SubmitAsync("Save", languages, message);

    /// <summary>Tries to publish, and reads why it does not succeed.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> PublishInVainAsync(string message, params string[] languages) => SubmitAsync("SaveAndPublish", languages, message);

    /// <summary>Sets a language to appear at a time, which is that of the editor's computer.</summary>
    public async Task<int> ScheduleAsync(string language, DateTime time)
    {
        await _tab.Page.Locator("umb-workspace-footer uui-button[label='View more options']").PressAsync();
        await _tab.Page.Locator("uui-menu-item[label='Schedule publish']").PressAsync();
        Dialog dialog = await _tab.DialogAsync();
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

    private async Task<int> SubmitAsync(string action, string[] languages, string? message = null)
    {
        ILocator button = _tab.Page.Locator($"[data-mark='{Action}.{action}']");
        await RestAsync();
        await button.PressAsync();
        Dialog dialog = await _tab.DialogAsync();
        await dialog.ChooseAsync(languages);
        IResponse response = await _tab.Page.RunAndWaitForResponseAsync(dialog.ConfirmAsync, IsWrite);
        await dialog.GoneAsync();
        if (message is not null)
        {
            await Assertions.Expect(Messages.Filter(new LocatorFilterOptions { HasText = message })).ToHaveCountAsync(1);
        }

        await RestAsync();
        return response.Status;

        // The client reads again what it has saved: what is typed meanwhile would be lost.
        async Task RestAsync()
        {
            await Assertions.Expect(button).Not.ToHaveAttributeAsync("state", "waiting");
            await _tab.SettleAsync();
        }
    }

    private static bool IsWrite(IResponse response) =>
        response.Request.Method is "POST" or "PUT"
        && new Uri(response.Url).AbsolutePath is string path
        && path.Contains("/management/api/v1/document", StringComparison.Ordinal)
        && !path.EndsWith("/validate", StringComparison.Ordinal);
}

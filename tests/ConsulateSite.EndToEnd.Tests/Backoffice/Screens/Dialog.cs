using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>A dialog of the client, in the middle or at the side.</summary>
internal sealed class Dialog(BackofficeTab tab, ILocator root)
{
    public ILocator Root => root;

    /// <summary>Selects exactly these languages in a list of the languages of a document.</summary>
    /// <param name="languages">Names of languages, such as <c>French</c>.</param>
    public async Task ChooseAsync(params string[] languages)
    {
        ILocator items = root.Locator("uui-menu-item");
        await items.First.WaitForAsync();

        // The client selects some by itself, when it knows the document.
        await tab.SettleAsync();
        foreach (ILocator item in await items.AllAsync())
        {
            string language = await item.Locator("strong").InnerTextAsync();
            bool selected = await item.EvaluateAsync<bool>("item => item.selected");
            if (selected != languages.Contains(language))
            {
                await item.PressAsync();
                await Assertions.Expect(item).ToHaveJSPropertyAsync("selected", !selected);
            }
        }
    }

    /// <summary>Presses the button that does what the dialog is for.</summary>
    public Task ConfirmAsync() => root.Locator("uui-button[look=primary]").Last.PressAsync();

    /// <summary>Presses a button.</summary>
    public Task PressAsync(string label) => root.Locator($"uui-button[label=\"{label}\"]").PressAsync();

    /// <summary>Presses an entry of a list.</summary>
    public Task PickAsync(string name) =>
        root.Locator("uui-menu-item, uui-ref-node-document-type, uui-card-media, umb-user-group-ref")
            .Filter(new LocatorFilterOptions { HasText = name }).PressAsync();

    /// <summary>Waits until the dialog has gone.</summary>
    public Task GoneAsync() => root.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
}

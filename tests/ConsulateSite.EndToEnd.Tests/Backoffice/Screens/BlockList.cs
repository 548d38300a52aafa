using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>A list of blocks on the screen of a document.</summary>
internal sealed class BlockList(BackofficeTab tab, ILocator property)
{
    /// <summary>Adds a block and fills in its texts.</summary>
    /// <param name="type">The name of the block's type.</param>
    /// <param name="texts">Texts by the alias of their property.</param>
    public async Task AddAsync(string type, params (string Alias, string Text)[] texts)
    {
        await property.Locator("uui-button").Filter(new LocatorFilterOptions { HasText = "Add" }).Locator("a").PressAsync();
        await tab.Page.Locator($"uui-card-block-type[name=\"{type}\"]").PressAsync();
        await FillAsync(texts);
    }

    /// <summary>Opens a block, in the language that is shown, and fills in its texts.</summary>
    /// <param name="place">Its place, from 0.</param>
    /// <param name="texts">Texts by the alias of their property.</param>
    public async Task EditAsync(int place, params (string Alias, string Text)[] texts)
    {
        await property.Locator("umb-block-list-entry").Nth(place).Locator("#open-part").PressAsync();
        await FillAsync(texts);
    }

    /// <summary>Opens a block, reads one of its texts, and closes it.</summary>
    /// <param name="place">Its place, from 0.</param>
    /// <param name="alias">The alias of the text's property.</param>
    public async Task<string> ReadAsync(int place, string alias)
    {
        await property.Locator("umb-block-list-entry").Nth(place).Locator("#open-part").PressAsync();
        Dialog dialog = await tab.DialogAsync();
        ILocator text = dialog.Root.Locator($"[data-mark='property:{alias}']").Locator("input, textarea").First;
        await Assertions.Expect(text).Not.ToHaveValueAsync(string.Empty);
        await tab.SettleAsync();
        string read = await text.InputValueAsync();
        await dialog.PressAsync("Close");
        await dialog.GoneAsync();
        return read;
    }

    private async Task FillAsync((string Alias, string Text)[] texts)
    {
        ILocator block = tab.Page.Locator("umb-block-workspace-editor");
        foreach ((string alias, string text) in texts)
        {
            await tab.WriteAsync(block.Locator($"[data-mark='property:{alias}']").Locator("input, textarea").First, text);
        }

        await block.Locator("[data-mark^='workspace-action:Umb.WorkspaceAction.Block.Submit']").PressAsync();
        await block.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }
}

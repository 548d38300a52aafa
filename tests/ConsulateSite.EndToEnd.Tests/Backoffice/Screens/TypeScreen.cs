using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>The screens of the settings on which things are made that have a name and one button to save them.</summary>
internal sealed class TypeScreen(BackofficeTab tab, string kind)
{
    /// <summary>Opens the screen of a new thing.</summary>
    /// <param name="path">Below <c>/umbraco/</c>.</param>
    public async Task OpenAsync(string path)
    {
        await tab.SettleAsync();
        await tab.OpenAsync(path);
        await Save.WaitForAsync();
    }

    private ILocator Save => tab.Page.Locator($"[data-mark='workspace-action:Umb.WorkspaceAction.{kind}.Save']").First;

    /// <summary>Gives it its name, from which the client makes the alias if there is one.</summary>
    public Task NameAsync(string name) =>
        tab.WriteAsync(tab.Page.Locator("[data-mark='input:workspace-name'] input, umb-input-with-alias input[aria-label='Enter a name...']").First, name);

    /// <summary>Picks the editor of a data type, by its name.</summary>
    public async Task PickEditorAsync(string name)
    {
        await tab.Page.Locator("uui-button[label='Select a property editor']").PressAsync();
        Dialog dialog = await tab.DialogAsync();
        await dialog.Root.Locator("button").Filter(new LocatorFilterOptions { HasText = name }).PressAsync();
        await dialog.GoneAsync();
    }

    /// <summary>Adds a property to a type of content.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="dataType">The name of its data type.</param>
    public async Task AddPropertyAsync(string name, string dataType)
    {
        await tab.Page.Locator("umb-content-type-design-editor uui-button").Filter(new LocatorFilterOptions { HasText = "Add property" }).PressAsync();
        ILocator property = tab.Page.Locator("umb-property-type-workspace-editor");
        await tab.WriteAsync(property.Locator("[data-mark='input:propertytype-name'] input").First, name);
        await property.Locator("umb-data-type-flow-input a").PressAsync();
        ILocator choice = tab.Page.Locator("umb-data-type-picker-flow-modal");
        await tab.WriteAsync(choice.Locator("#filter input"), dataType);
        await choice.Locator("li").Filter(new LocatorFilterOptions { HasText = dataType }).Locator("uui-button").PressAsync();
        await choice.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await property.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.PropertyType.Submit']").PressAsync();
        await property.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Saves.</summary>
    /// <returns>The status of the server's answer.</returns>
    public async Task<int> SaveAsync()
    {
        await tab.SettleAsync();
        IResponse response = await tab.Page.RunAndWaitForResponseAsync(Save.PressAsync, response =>
            response.Request.Method is "POST" or "PUT" && response.Url.Contains("/management/api/", StringComparison.Ordinal));
        if (response.Status == 201)
        {
            await tab.Page.WaitForURLAsync("**/edit/**");
        }

        await tab.SettleAsync();

        return response.Status;
    }
}

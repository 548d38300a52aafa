using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>The screen of a new group of users.</summary>
internal sealed class GroupScreen(BackofficeTab tab)
{
    private readonly TypeScreen _screen = new(tab, "UserGroup");

    public Task OpenAsync() => _screen.OpenAsync("section/user-management/workspace/user-group/create");

    public Task NameAsync(string name) => _screen.NameAsync(name);

    /// <summary>Allows a section, by its name.</summary>
    public Task AllowSectionAsync(string section) => tab.AddAsync(tab.Page.Locator("umb-input-section"), section);

    /// <summary>Allows a language, by its name.</summary>
    public Task AllowLanguageAsync(string language) => tab.AddAsync(tab.Page.Locator("umb-input-language"), language);

    public Task AllowAllDocumentsAsync() => SwitchAsync(tab.Page.Locator("uui-toggle[label='Allow access to all documents']"));

    /// <summary>Allows what is done with documents, such as <c>Update</c>.</summary>
    public Task AllowAsync(string verb) => SwitchAsync(tab.Page.Locator($"umb-input-user-permission-verb[label='{verb}'] uui-toggle"));

    /// <summary>Saves.</summary>
    /// <returns>The status of the server's answer.</returns>
    public Task<int> SaveAsync() => _screen.SaveAsync();

    private static async Task SwitchAsync(ILocator toggle)
    {
        await toggle.PressAsync();
        await Assertions.Expect(toggle.First).ToHaveJSPropertyAsync("checked", value: true);
    }
}

using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>The screen that lists the users.</summary>
internal sealed class UsersScreen(BackofficeTab tab)
{
    /// <summary>Makes an account.</summary>
    /// <param name="name">The user's name.</param>
    /// <param name="email">The user's address, which is the name to sign in with.</param>
    /// <param name="group">The name of the user's group.</param>
    /// <returns>The password, which is shown this once.</returns>
    public async Task<string> CreateAsync(string name, string email, string group)
    {
        await tab.OpenAsync("section/user-management/workspace/user-root");
        await tab.Page.Locator("umb-collection uui-button[label^='Create']").PressAsync();
        ILocator form = (await tab.DialogAsync()).Root.Locator("umb-create-user-modal");
        await tab.WriteAsync(form.Locator("#name input"), name);
        await tab.WriteAsync(form.Locator("#email input"), email);
        await tab.AddAsync(form.Locator("umb-user-group-input"), group);
        await form.Locator("uui-button[look=primary]").PressAsync();
        ILocator password = tab.Page.Locator("umb-create-user-success-modal #password input");
        await Assertions.Expect(password).Not.ToHaveValueAsync(string.Empty);
        return await password.InputValueAsync();
    }
}

using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>What a hand does on the screen.</summary>
internal static class Hand
{
    /// <summary>Clicks the middle of the first of the things found, once it is there, stands still and is not barred.</summary>
    public static async Task PressAsync(this ILocator thing)
    {
        ILocator first = thing.First.And(thing.Page.Locator(":not([disabled])"));
        await first.WaitForAsync();
        IElementHandle element = await first.ElementHandleAsync();
        await element.WaitForElementStateAsync(ElementState.Stable);

        // The client's buttons wrap pictures and words of others, which would be taken for something in the way.
        await first.ClickAsync(new LocatorClickOptions { Force = true });
    }
}

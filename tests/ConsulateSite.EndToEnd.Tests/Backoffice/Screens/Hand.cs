using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>What a hand does on the screen.</summary>
internal static partial class Hand
{
    /// <summary>Clicks the middle of the first of the things found, once it is there and stands still.</summary>
    public static async Task PressAsync(this ILocator thing)
    {
        ILocator first = thing.First;
        await first.WaitForAsync();
        await Assertions.Expect(first).Not.ToHaveAttributeAsync("disabled", Anything());
        IElementHandle element = await first.ElementHandleAsync();
        await element.WaitForElementStateAsync(ElementState.Stable);

        // The client's buttons wrap pictures and words of others, which would be taken for something in the way.
        await first.ClickAsync(new LocatorClickOptions { Force = true });
    }

    [GeneratedRegex("", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anything();
}

using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>What a hand does on the screen.</summary>
internal static class Hand
{
    // What a dialog, a menu or a message covers is not reached: the click would go there.
    private const string IsReached =
        """
        element => {
          const up = node => node.assignedSlot ?? node.parentNode ?? node.host;
          const layer = node => {
            while (node && !node.matches?.('uui-modal-dialog, uui-modal-sidebar, umb-backoffice-notification-container, [popover]')) node = up(node);
            return node ?? null;
          };
          const box = element.getBoundingClientRect();
          const at = [box.x + box.width / 2, box.y + box.height / 2];
          let hit = document.elementFromPoint(...at);
          for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(...at)) && inner !== hit;) hit = inner;
          return hit !== null && layer(hit) === layer(element);
        }
        """;

    /// <summary>Clicks the middle of the first of the things found, once it is there, stands still, and is neither barred nor covered.</summary>
    public static async Task PressAsync(this ILocator thing)
    {
        ILocator first = thing.First.And(thing.Page.Locator(":not([disabled])"));
        await first.WaitForAsync();
        await thing.Page.DialogsStandAsync();
        while (!await StandsAsync(first))
        {
            // The client has put another in its place.
            await first.WaitForAsync();
        }

        // The client's buttons wrap pictures and words of others, which would be taken for something in the way.
        await first.ClickAsync(new LocatorClickOptions { Force = true });
    }

    // Each wait ends by itself when the thing never comes to rest.
    private static async Task<bool> StandsAsync(ILocator thing)
    {
        IElementHandle element = await thing.ElementHandleAsync();
        try
        {
            await element.ScrollIntoViewIfNeededAsync();
            await element.WaitForElementStateAsync(ElementState.Stable);
            await thing.Page.WaitForFunctionAsync(IsReached, element);
            return true;
        }
        catch (PlaywrightException exception) when (exception.Message.Contains("not attached", StringComparison.Ordinal))
        {
            return false;
        }
    }

    /// <summary>Types a text in place of what is there. The client may still digest an answer and forget what is typed: then it is typed anew.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="input">An input of one or several lines.</param>
    /// <param name="text">The text.</param>
    public static async Task WriteAsync(this BackofficeTab tab, ILocator input, string text)
    {
        const int MostTimes = 5;
        await tab.SettleAsync();
        for (int times = 0; times == 0 || (times < MostTimes && await input.InputValueAsync() != text); times++)
        {
            await tab.Page.DialogsStandAsync();
            await input.FillAsync(text);
            await tab.SettleAsync();
        }

        await Assertions.Expect(input).ToHaveValueAsync(text);
    }

    /// <summary>Adds one thing from the list in the dialog that a button opens.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="input">What shows the things that are chosen.</param>
    /// <param name="name">The name in the list.</param>
    public static async Task AddAsync(this BackofficeTab tab, ILocator input, string name)
    {
        await input.Locator("#btn-add").PressAsync();
        Dialog dialog = await tab.DialogAsync();
        await dialog.PickAsync(name);
        await dialog.ConfirmAsync();
        await dialog.GoneAsync();
        await Assertions.Expect(input).ToContainTextAsync(name);
    }

    // While a dialog closes, everything beneath it takes neither clicks nor letters.
    private static Task DialogsStandAsync(this IPage page) =>
        Assertions.Expect(page.Locator("uui-modal-dialog[is-closing], uui-modal-sidebar[is-closing]")).ToHaveCountAsync(0);
}

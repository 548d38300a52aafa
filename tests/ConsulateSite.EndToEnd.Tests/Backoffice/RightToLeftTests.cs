using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>An editor whose language is Arabic: the backoffice begins on the right, and names fields in Arabic.</summary>
[Collection(SiteCollection.Name)]
public sealed class RightToLeftTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const float Width = 1440;

    // Half a pixel is lost by rounding.
    private const float Tolerance = 1;

    [Fact]
    public async Task The_backoffice_speaks_and_runs_as_Arabic_does()
    {
        IUserService users = site.Service<IUserService>();
        IUser user = users.GetByUsername(SiteFixture.Administrator)!;
        string? before = user.Language;
        user.Language = "ar";
        users.Save(user);
        try
        {
            await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
            await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
            await SidebarIsOnTheRightAsync(tab.Page);
            await ChildrenStandFurtherInAsync(tab.Page);
            await FieldsAreNamedInArabicAsync(tab);
            await MenusOpenBesideTheirButtonsAsync(tab.Page);
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            user.Language = before;
            users.Save(user);
        }
    }

    private static async Task SidebarIsOnTheRightAsync(IPage page)
    {
        ILocator sidebar = page.Locator("umb-section-sidebar");
        LocatorBoundingBoxResult before = await BoxOfAsync(sidebar);
        Assert.InRange(before.X + before.Width, Width - Tolerance, Width + Tolerance);
        Assert.InRange(before.Width, 250, 350);

        await page.Mouse.MoveAsync(before.X, 500);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(before.X - 60, 500, new MouseMoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();

        LocatorBoundingBoxResult after = await BoxOfAsync(sidebar);
        Assert.InRange(after.Width, before.Width + 50, before.Width + 70);
    }

    private static async Task ChildrenStandFurtherInAsync(IPage page)
    {
        ILocator items = page.Locator("umb-section-sidebar umb-document-tree-item");
        ILocator root = items.First.Locator("umb-icon").First;
        await items.First.Locator("uui-menu-item").First.EvaluateAsync("item => item.hasAttribute('show-children') || item.shadowRoot.querySelector('#caret-button').click()");
        ILocator child = items.First.Locator("umb-document-tree-item umb-icon").First;
        await child.WaitForAsync();

        LocatorBoundingBoxResult outer = await BoxOfAsync(root);
        LocatorBoundingBoxResult inner = await BoxOfAsync(child);
        Assert.InRange(inner.X + inner.Width, 0, outer.X + outer.Width - 5);
    }

    private async Task FieldsAreNamedInArabicAsync(BackofficeTab tab)
    {
        IContent about = site.Find("page", "fr", "À propos de ce site");
        DocumentScreen screen = await DocumentScreen.OpenAsync(tab, about.Key, "ar");
        await Assertions.Expect(screen.Property("summary").GetByText("الملخص")).ToBeVisibleAsync();
        ILocator hint = screen.Property("summary").Locator("ufm-localize").First;
        Assert.StartsWith("جملة أو جملتان", await hint.EvaluateAsync<string>("hint => hint.shadowRoot.textContent.trim()"), StringComparison.Ordinal);
        await Assertions.Expect(screen.Property("summary").GetByRole(AriaRole.Textbox)).ToHaveAccessibleNameAsync("Field for الملخص");
    }

    private static async Task MenusOpenBesideTheirButtonsAsync(IPage page)
    {
        foreach (string menu in new[] { "umb-workspace-entity-action-menu", "umb-workspace-action-menu" })
        {
            ILocator button = page.Locator($"{menu} uui-button[popovertarget], {menu} [data-mark=open-dropdown]").First;
            await button.PressAsync();
            ILocator entry = page.Locator($"{menu} uui-menu-item").First;
            await entry.WaitForAsync();

            LocatorBoundingBoxResult beside = await BoxOfAsync(button);
            LocatorBoundingBoxResult opened = await BoxOfAsync(entry);
            Assert.InRange(opened.X, 0, beside.X + beside.Width);
            Assert.InRange(opened.X + opened.Width, beside.X, Width);
            await page.Keyboard.PressAsync("Escape");
        }
    }

    private static async Task<LocatorBoundingBoxResult> BoxOfAsync(ILocator locator) =>
        await locator.BoundingBoxAsync() ?? throw new InvalidOperationException($"{locator} is not shown.");
}

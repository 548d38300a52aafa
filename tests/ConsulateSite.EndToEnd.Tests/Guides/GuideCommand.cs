using ConsulateSite.EndToEnd.Tests.Backoffice;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Guides;

/// <summary>Takes the pictures in <c>docs/editors</c> anew: each step of the guides as an editor sees it whose menus speak the guide's language.</summary>
internal static class GuideCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "guides";

    private const int Width = 1440;
    private const int Height = 860;

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "editors", "pictures");

    private static readonly GuideLanguage[] Languages =
    [
        new("ar", "ar", "جدولة", "fr"),
        new("fr", "fr", "Planifier", "ar"),
        new("en", "en-US", "Schedule publish", "ar"),
    ];

    public static async Task RunAsync()
    {
        SiteFixture site = new();
        Browser browser = new();
        await site.InitializeAsync();
        await browser.InitializeAsync();
        try
        {
            foreach (GuideLanguage language in Languages)
            {
                Speak(site, language.Menus);
                await SignInPageAsync(site, browser, language);
                await ScreensAsync(site, browser, language);
            }
        }
        finally
        {
            await browser.DisposeAsync();
            await site.DisposeAsync();
        }
    }

    private static void Speak(SiteFixture site, string language)
    {
        IUserService users = site.Service<IUserService>();
        IUser user = users.GetByUsername(SiteFixture.Administrator)!;
        user.Language = language;
        users.Save(user);
    }

    private static async Task SignInPageAsync(SiteFixture site, Browser browser, GuideLanguage language)
    {
        IPage page = await browser.OpenAsync(Width);
        await page.GotoAsync(new Uri(site.Address, $"/umbraco/login?culture={language.Code}").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await SaveAsync(page, "sign-in", language);
        await page.Context.CloseAsync();
    }

    private static async Task ScreensAsync(SiteFixture site, Browser browser, GuideLanguage language)
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        Guid passport = site.Find("procedure", "fr", "Passeport biométrique (adulte)").Key;

        DocumentScreen screen = await DocumentScreen.OpenAsync(tab, passport, language.Code);
        await ShootAsync(tab, "page", language);
        await screen.ShowTabAsync("casesandfees");
        await ShootAsync(tab, "cases", language);

        await DocumentScreen.OpenAsync(tab, passport, language.Code);
        await tab.Page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish']").PressAsync();
        await ShootDialogAsync(tab, "publish", language);

        await tab.Page.Locator("umb-workspace-action-menu #popover-trigger").PressAsync();
        await tab.Page.Locator("umb-workspace-action-menu uui-menu-item").Filter(new LocatorFilterOptions { HasText = language.Schedule }).First.PressAsync();
        await ShootDialogAsync(tab, "schedule", language);

        await tab.Page.Locator("umb-workspace-entity-action-menu [data-mark=open-dropdown]").First.PressAsync();
        await tab.Page.Locator("umb-workspace-entity-action-menu [data-mark='entity-action:Umb.EntityAction.Document.Rollback']").First.PressAsync();
        await ShootDialogAsync(tab, "rollback", language);

        await SplitAsync(tab, passport, language);
        await tab.OpenAsync($"section/media/workspace/media/edit/{Picture(site).Key}");
        await tab.Page.Locator("umb-input-upload-field, umb-input-image-cropper").First.WaitForAsync();
        await ShootAsync(tab, "media", language);
    }

    private static async Task SplitAsync(BackofficeTab tab, Guid document, GuideLanguage language)
    {
        await tab.OpenAsync($"section/content/workspace/document/edit/{document}/{language.Code}_&_{language.Other}");
        await tab.Page.Locator($"[data-mark='workspace-split-view:{language.Other}']").WaitForAsync();
        await ShootAsync(tab, "split", language);
    }

    private static IMedia Picture(SiteFixture site)
    {
        IMediaService media = site.Service<IMediaService>();
        IMedia folder = media.GetRootMedia().First();
        return media.GetPagedChildren(folder.Id, 0, 1, out _).First();
    }

    private static async Task ShootDialogAsync(BackofficeTab tab, string name, GuideLanguage language)
    {
        Dialog dialog = await tab.DialogAsync();
        await ShootAsync(tab, name, language);
        await tab.Page.Keyboard.PressAsync("Escape");
        await dialog.GoneAsync();
    }

    private static async Task ShootAsync(BackofficeTab tab, string name, GuideLanguage language)
    {
        await tab.SettleAsync();
        await SaveAsync(tab.Page, name, language);
    }

    private static async Task SaveAsync(IPage page, string name, GuideLanguage language)
    {
        await page.SetViewportSizeAsync(Width, Height);

        // What moves into its place has come to rest.
        await page.WaitForTimeoutAsync(1_500);
        string file = Path.Combine(Folder, $"{name}-{language.Code}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        Console.WriteLine(file);
    }
}

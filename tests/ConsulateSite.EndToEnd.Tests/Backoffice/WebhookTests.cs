using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

[Collection(SiteCollection.Name)]
public sealed class WebhookTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Receiver = "https://partner.example.org/hook";

    [Fact]
    public async Task Somebody_outside_is_added_who_is_told_of_publications()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        await tab.Page.GotoAsync(new Uri(site.Address, "/umbraco/section/settings/workspace/webhook/create").ToString());
        ILocator details = tab.Page.Locator("umb-webhook-details-workspace-view");
        await details.GetByRole(AriaRole.Textbox).First.FillAsync(Receiver);
        await tab.Page.Locator("umb-input-webhook-events").GetByRole(AriaRole.Button).First.ClickAsync();
        ILocator events = tab.Page.Locator("umb-webhook-events-modal");
        await events.Locator("uui-menu-item").Filter(new LocatorFilterOptions { HasText = "Content Published" }).First.ClickAsync();
        await events.Locator("uui-button[look=primary]").Last.ClickAsync();
        await events.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await tab.Page.RunAndWaitForResponseAsync(
            () => tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save" }).Last.ClickAsync(),
            answer => answer.Url.EndsWith("/webhook", StringComparison.Ordinal) && answer.Status == 201);

        IWebhookService webhooks = site.Service<IWebhookService>();
        IWebhook webhook = Assert.Single((await webhooks.GetAllAsync(0, 100)).Items, x => x.Url == Receiver);
        Assert.Equal(["Umbraco.ContentPublish"], webhook.Events);
        Assert.True((await webhooks.DeleteAsync(webhook.Key)).Success);
        Assert.Empty(tab.Complaints);
    }
}

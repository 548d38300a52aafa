using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Cms.Mail;
using Microsoft.Extensions.Configuration;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Documents;

public sealed class DocumentNotificationTests : IAsyncLifetime
{
    private readonly MailingSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Whoever_subscribes_to_a_document_hears_of_changes_below_it_in_their_language()
    {
        IContent top = _site.AddPage("top");
        IContent page = _site.AddPage("page", top.Id);
        using BackofficeBrowser reader = await SubscriberAsync("reader", "ar", top, ActionPublish.ActionLetter);
        using BackofficeBrowser writer = await _site.SignedInAsync();

        await writer.DoAsync(HttpMethod.Put, $"/document/{page.Key}/publish", new { publishSchedules = new[] { new { culture = "fr" } } });

        QueuedMail mail = Assert.Single(_site.Mails);
        Assert.Equal("reader@example.org", mail.Recipient);
        Assert.Equal("نشر: page ar", mail.Subject);
        Assert.Contains($"https://consulate.example/umbraco/section/content/workspace/document/edit/{page.Key}", mail.Body, StringComparison.Ordinal);
        Assert.Contains("Administrator", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hears_of_their_own_changes_nor_of_what_they_may_not_read()
    {
        IContent top = _site.AddPage("top");
        IContent own = _site.AddPage("own", top.Id);
        IContent other = _site.AddPage("other", top.Id);
        using BackofficeBrowser restricted = await SubscriberAsync("restricted", "fr", own, ActionPublish.ActionLetter, startNode: own.Id);
        IUser user = _site.Get<IUserService>().GetByUsername("restricted@example.org")!;
        _site.Get<INotificationService>().SetNotifications(user, top, [ActionPublish.ActionLetter]);
        object publish = new { publishSchedules = new[] { new { culture = "fr" } } };
        using BackofficeBrowser writer = await _site.SignedInAsync();

        await restricted.DoAsync(HttpMethod.Put, $"/document/{own.Key}/publish", publish);
        await writer.DoAsync(HttpMethod.Put, $"/document/{other.Key}/publish", publish);

        Assert.Empty(_site.Mails);
    }

    [Fact]
    public async Task Who_watches_a_document_hears_that_it_was_thrown_away()
    {
        IContent page = _site.AddPage("page");
        using BackofficeBrowser reader = await SubscriberAsync("keeper", "en", page, ActionDelete.ActionLetter);
        using BackofficeBrowser writer = await _site.SignedInAsync();

        await writer.DoAsync(HttpMethod.Put, $"/document/{page.Key}/move-to-recycle-bin");

        Assert.Equal("Moved to the recycle bin: page en", Assert.Single(_site.Mails).Subject);
    }

    [Fact]
    public async Task What_was_subscribed_to_is_read_back_and_can_be_given_up()
    {
        IContent page = _site.AddPage("page");
        using BackofficeBrowser browser = await SubscriberAsync("chooser", "en", page, ActionPublish.ActionLetter, ActionMove.ActionLetter);
        Assert.Equal(["publish", "move"], await SubscribedAsync(browser, page));

        await browser.DoAsync(HttpMethod.Put, $"/document/{page.Key}/notifications", new { subscribedActionIds = Array.Empty<string>() });

        Assert.Empty(await SubscribedAsync(browser, page));
        Assert.Equal("UnknownAction", await browser.RefusedAsync(
            HttpMethod.Put, $"/document/{page.Key}/notifications", new { subscribedActionIds = new[] { "Umb.Document.Permissions" } }));
    }

    [Fact]
    public async Task Without_a_mail_server_nobody_can_subscribe()
    {
        _site.Get<IConfiguration>()["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = null;
        ((IConfigurationRoot)_site.Get<IConfiguration>()).Reload();
        IContent page = _site.AddPage("page");
        using BackofficeBrowser browser = await _site.SignedInAsync();

        Assert.Equal("NoMail", await browser.RefusedAsync(
            HttpMethod.Put, $"/document/{page.Key}/notifications", new { subscribedActionIds = new[] { ActionPublish.ActionLetter } }));
    }

    private static async Task<IReadOnlyList<string?>> SubscribedAsync(BackofficeBrowser browser, IContent page) =>
    [
        .. (await browser.GetJsonAsync($"/document/{page.Key}/notifications")).EnumerateArray()
            .Where(x => x.GetProperty("subscribed").GetBoolean())
            .Select(x => x.GetProperty("alias").GetString()),
    ];

    private async Task<BackofficeBrowser> SubscriberAsync(string name, string language, IContent document, string action, string? other = null, int? startNode = null)
    {
        BackofficeBrowser browser = await _site.EditorAsync(name, startNode);
        IUserService users = _site.Get<IUserService>();
        IUser user = users.GetByUsername($"{name}@example.org")!;
        user.Language = language;
        users.Save(user);
        string[] actions = other is null ? [action] : [action, other];
        await browser.DoAsync(HttpMethod.Put, $"/document/{document.Key}/notifications", new { subscribedActionIds = actions });
        return browser;
    }
}

using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using ConsulateSite.Cms.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Webhooks;

public sealed class WebhookRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private static readonly DateTime Date = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    private IWebhookRepository Webhooks => engine.Get<IWebhookRepository>();

    private IWebhookLogRepository Logs => engine.Get<IWebhookLogRepository>();

    [Fact]
    public void Every_member_of_a_webhook_is_read_back()
    {
        IWebhook created = Create("One.Event");
        IWebhook read = Run(() => Webhooks.GetAsync(created.Key))!;

        Assert.Equal((created.Id, created.Key, "Name", "Description", true), (read.Id, read.Key, read.Name, read.Description, read.Enabled));
        Assert.Equal(created.Url, read.Url);
        Assert.Equal(created.Events, read.Events);
        Assert.Equal(created.ContentTypeKeys, read.ContentTypeKeys);
        Assert.Equal(created.Headers, read.Headers);
        Assert.Equal(created.CreateDate, read.CreateDate);
    }

    [Fact]
    public void What_is_sent_as_headers_is_not_legible_in_the_database()
    {
        IWebhook created = Create("Another.Event");

        string stored = engine.InScope(() => engine.Get<IDatabase>().Read.Webhooks.Single(x => x.Key == created.Key).Headers);

        Assert.DoesNotContain("hidden", stored, StringComparison.Ordinal);
        engine.InScope(() =>
        {
            WebhookRow row = engine.Get<IDatabase>().Write.Webhooks.Single(x => x.Key == created.Key);
            row.Headers = "written with a key that is lost";
            engine.Get<IDatabase>().Write.Update(row);
            engine.Get<IDatabase>().Write.SaveChanges();
            engine.Get<IDatabase>().Write.ChangeTracker.Clear();
        });
        Assert.Empty(Run(() => Webhooks.GetAsync(created.Key))!.Headers);
    }

    [Fact]
    public void Webhooks_are_found_by_event_and_by_key()
    {
        string alias = $"Event.{Guid.NewGuid():N}";
        IWebhook[] created = [Create(alias), Create(alias, "Other"), Create("Other")];

        Assert.Equal(created[..2].Select(x => x.Key), Run(() => Webhooks.GetByAliasAsync(alias)).Items.Select(x => x.Key));
        Assert.Equal(created[1..].Select(x => x.Key), Run(() => Webhooks.GetByIdsAsync([created[2].Key, created[1].Key])).Items.Select(x => x.Key));
        PagedModel<IWebhook> page = Run(() => Webhooks.GetAllAsync(1, 1));
        Assert.True(page.Total >= 3);
        Assert.Single(page.Items);
    }

    [Fact]
    public void A_webhook_is_changed_and_removed_with_what_it_has_not_taken()
    {
        IWebhook webhook = Create("Third.Event");
        WebhookQueue queue = engine.Get<WebhookQueue>();
        Run(() => queue.CreateAsync(new WebhookRequest { WebhookKey = webhook.Key, EventAlias = "Third.Event", RequestObject = "{}" }));
        webhook.Url = "https://example.org/changed";
        webhook.Enabled = false;

        engine.InScope(() => Webhooks.UpdateAsync(webhook).GetAwaiter().GetResult());
        Assert.Equal(("https://example.org/changed", false), (Run(() => Webhooks.GetAsync(webhook.Key))!.Url, Run(() => Webhooks.GetAsync(webhook.Key))!.Enabled));
        engine.InScope(() => Webhooks.DeleteAsync(webhook).GetAwaiter().GetResult());

        Assert.Null(Run(() => Webhooks.GetAsync(webhook.Key)));
        Assert.DoesNotContain(Run(queue.GetAllAsync), x => x.WebhookKey == webhook.Key);
    }

    [Fact]
    public void Attempts_are_read_back_newest_first_and_forgotten()
    {
        Guid webhook = Guid.NewGuid();
        WebhookLog[] logs = [Log(webhook, Date), Log(webhook, Date.AddDays(1)), Log(Guid.NewGuid(), Date.AddDays(2))];
        engine.InScope(() => Array.ForEach(logs, log => Logs.CreateAsync(log).GetAwaiter().GetResult()));

        WebhookLog[] found = [.. Run(() => Logs.GetPagedAsync(webhook, 0, 10)).Items];
        Assert.Equal([logs[1].Key, logs[0].Key], found.Select(x => x.Key));
        Assert.Equivalent(logs[0], found[1]);
        Assert.Equal(3, Run(() => Logs.GetPagedAsync(0, 1)).Total);
        Assert.Equal([logs[0].Key], Run(() => Logs.GetOlderThanDate(Date.AddHours(1))).Select(x => x.Key));

        engine.InScope(() => Logs.DeleteByIds([logs[2].Id]).GetAwaiter().GetResult());
        ActivatorUtilities.CreateInstance<WebhookLogCleanup>(engine.Services, new ManualTime(new DateTimeOffset(Date.AddDays(30.5)))).Run();
        Assert.Equal([logs[1].Key], Run(() => Logs.GetPagedAsync(0, 10)).Items.Select(x => x.Key));
    }

    private static WebhookLog Log(Guid webhook, DateTime date) => new()
    {
        Key = Guid.NewGuid(),
        WebhookKey = webhook,
        Url = "https://example.org",
        StatusCode = "OK (200)",
        Date = date,
        EventAlias = "Event",
        RetryCount = 2,
        RequestHeaders = "a: b",
        RequestBody = "{}",
        ResponseHeaders = "c: d",
        ResponseBody = "thanks",
        ExceptionOccured = true,
        IsSuccessStatusCode = true,
    };

    private IWebhook Create(params string[] events) => Run(() => Webhooks.CreateAsync(new Webhook(
        "https://example.org/hook", enabled: true, [Guid.NewGuid()], events, new Dictionary<string, string> { ["Webhook-Secret"] = "hidden" })
    {
        Name = "Name",
        Description = "Description",
    }));

    private T Run<T>(Func<Task<T>> work) => engine.InScope(() => work().GetAwaiter().GetResult());
}

using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>What webhooks have not taken yet, in the database: it waits for a receiver that is away, and for a site that was stopped.</summary>
internal sealed class WebhookQueue(IDatabase database, TimeProvider time) : IWebhookRequestRepository
{
    private const int AtOncePerWebhook = 10;

    // How long to wait after the first failure, the second, and so on; after more of them, as long as after the last.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(6),
    ];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task<WebhookRequest> CreateAsync(WebhookRequest webhookRequest)
    {
        CmsDbContext db = database.Write;
        WebhookRequestRow row = db.WebhookRequests.Add(new WebhookRequestRow
        {
            WebhookKey = webhookRequest.WebhookKey,
            EventAlias = webhookRequest.EventAlias,
            Body = webhookRequest.RequestObject,
            RetryCount = webhookRequest.RetryCount,
            DueDate = Now,
        }).Entity;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        webhookRequest.Id = row.Id;
        return Task.FromResult(webhookRequest);
    }

    public Task DeleteAsync(WebhookRequest webhookRequest) => database.Write.WebhookRequests.Where(x => x.Id == webhookRequest.Id).ExecuteDeleteAsync();

    public Task<IEnumerable<WebhookRequest>> GetAllAsync() =>
        Task.FromResult<IEnumerable<WebhookRequest>>([.. database.Read.WebhookRequests.OrderBy(x => x.Id).AsEnumerable().Select(Entity)]);

    /// <summary>Notes a failure: the more there were, the longer the next attempt waits.</summary>
    public async Task<WebhookRequest> UpdateAsync(WebhookRequest webhookRequest)
    {
        DateTime next = Now + Waits[Math.Clamp(webhookRequest.RetryCount - 1, 0, Waits.Length - 1)];
        await database.Write.WebhookRequests.Where(x => x.Id == webhookRequest.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.RetryCount, webhookRequest.RetryCount).SetProperty(x => x.DueDate, next));
        return webhookRequest;
    }

    /// <summary>What is due, by webhook, the oldest first. One that has much to take does not keep the others waiting.</summary>
    public IReadOnlyList<IReadOnlyList<WebhookRequest>> Due()
    {
        DateTime now = Now;
        return database.InScope(() =>
        {
            IQueryable<WebhookRequestRow> due = database.Read.WebhookRequests.Where(x => x.DueDate <= now);
            Guid[] webhooks = [.. due.Select(x => x.WebhookKey).Distinct()];
            return webhooks.Select(key => (IReadOnlyList<WebhookRequest>)
                [.. due.Where(x => x.WebhookKey == key).OrderBy(x => x.Id).Take(AtOncePerWebhook).AsEnumerable().Select(Entity)]).ToArray();
        });
    }

    private static WebhookRequest Entity(WebhookRequestRow row) => new()
    {
        Id = row.Id,
        WebhookKey = row.WebhookKey,
        EventAlias = row.EventAlias,
        RequestObject = row.Body,
        RetryCount = row.RetryCount,
    };
}

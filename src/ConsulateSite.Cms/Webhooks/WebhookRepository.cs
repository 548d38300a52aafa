using System.Security.Cryptography;
using System.Text.Json;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>Those outside who want to hear of changes. What is sent to them as headers is encrypted, for it holds secrets.</summary>
internal sealed class WebhookRepository(IDatabase database, IDataProtectionProvider protection, TimeProvider time) : IWebhookRepository
{
    private readonly IDataProtector _protector = protection.CreateProtector("ConsulateSite.Webhooks");

    private IQueryable<WebhookRow> Rows => database.Read.Webhooks.OrderBy(x => x.Id);

    public Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take) =>
        Task.FromResult(new PagedModel<IWebhook>(database.Read.Webhooks.Count(), Entities(Rows.Skip(skip).Take(take))));

    public Task<IWebhook?> GetAsync(Guid key) => Task.FromResult(Entities(Rows.Where(x => x.Key == key)).SingleOrDefault());

    public Task<PagedModel<IWebhook>> GetByIdsAsync(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys];
        return Task.FromResult(All(Entities(Rows.Where(x => wanted.Contains(x.Key)))));
    }

    public Task<PagedModel<IWebhook>> GetByAliasAsync(string alias) =>
        Task.FromResult(All([.. Entities(Rows).Where(webhook => webhook.Events.Contains(alias, StringComparer.OrdinalIgnoreCase))]));

    public Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        CmsDbContext db = database.Write;
        webhook.Key = webhook.Key == Guid.Empty ? Guid.NewGuid() : webhook.Key;
        webhook.CreateDate = time.GetUtcNow().UtcDateTime;
        WebhookRow row = db.Webhooks.Add(new WebhookRow { Key = webhook.Key, CreateDate = webhook.CreateDate }).Entity;
        Write(db, row, webhook);
        webhook.Id = row.Id;
        return Task.FromResult(webhook);
    }

    public Task UpdateAsync(IWebhook webhook)
    {
        CmsDbContext db = database.Write;
        Write(db, db.Webhooks.AsTracking().Single(x => x.Key == webhook.Key), webhook);
        return Task.CompletedTask;
    }

    /// <summary>Removes a webhook and what it has not taken yet. What came of telling it stays in the log.</summary>
    public Task DeleteAsync(IWebhook webhook)
    {
        CmsDbContext db = database.Write;
        db.WebhookRequests.Where(x => x.WebhookKey == webhook.Key).ExecuteDelete();
        db.Webhooks.Where(x => x.Key == webhook.Key).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static PagedModel<IWebhook> All(IWebhook[] webhooks) => new(webhooks.Length, webhooks);

    private static T[] List<T>(string json) => JsonSerializer.Deserialize<T[]>(json) ?? [];

    private void Write(CmsDbContext db, WebhookRow row, IWebhook webhook)
    {
        webhook.UpdateDate = time.GetUtcNow().UtcDateTime;
        row.Name = webhook.Name;
        row.Description = webhook.Description;
        row.Url = webhook.Url;
        row.Enabled = webhook.Enabled;
        row.Events = JsonSerializer.Serialize(webhook.Events);
        row.ContentTypes = JsonSerializer.Serialize(webhook.ContentTypeKeys);
        row.Headers = _protector.Protect(JsonSerializer.Serialize(webhook.Headers));
        row.UpdateDate = webhook.UpdateDate;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private IWebhook[] Entities(IQueryable<WebhookRow> rows) => [.. rows.AsEnumerable().Select(Entity)];

    private IWebhook Entity(WebhookRow row)
    {
        Webhook webhook = new(row.Url, row.Enabled, List<Guid>(row.ContentTypes), List<string>(row.Events), Headers(row.Headers))
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name,
            Description = row.Description,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        webhook.ResetDirtyProperties(rememberDirty: false);
        return webhook;
    }

    // Without their key the headers are lost; the webhook stays, so that they can be entered again.
    private Dictionary<string, string> Headers(string stored)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(_protector.Unprotect(stored)) ?? [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}

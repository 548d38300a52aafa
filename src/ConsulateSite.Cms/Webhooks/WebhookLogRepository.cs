using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>What came of telling webhooks, the newest first.</summary>
internal sealed class WebhookLogRepository(IDatabase database) : IWebhookLogRepository
{
    public Task CreateAsync(WebhookLog log)
    {
        CmsDbContext db = database.Write;
        WebhookLogRow row = db.WebhookLogs.Add(Row(log)).Entity;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        log.Id = row.Id;
        return Task.CompletedTask;
    }

    public Task<PagedModel<WebhookLog>> GetPagedAsync(int skip, int take) => Task.FromResult(Page(database.Read.WebhookLogs, skip, take));

    public Task<PagedModel<WebhookLog>> GetPagedAsync(Guid webhookKey, int skip, int take) =>
        Task.FromResult(Page(database.Read.WebhookLogs.Where(x => x.WebhookKey == webhookKey), skip, take));

    public Task<IEnumerable<WebhookLog>> GetOlderThanDate(DateTime date) => Task.FromResult<IEnumerable<WebhookLog>>(
        [.. database.Read.WebhookLogs.Where(x => x.Date < date).OrderBy(x => x.Id).AsEnumerable().Select(Entity)]);

    public Task DeleteByIds(int[] ids) => database.Write.WebhookLogs.Where(x => ids.Contains(x.Id)).ExecuteDeleteAsync();

    private static PagedModel<WebhookLog> Page(IQueryable<WebhookLogRow> rows, int skip, int take) => new(
        rows.Count(),
        [.. rows.OrderByDescending(x => x.Date).ThenByDescending(x => x.Id).Skip(skip).Take(take).AsEnumerable().Select(Entity)]);

    private static WebhookLogRow Row(WebhookLog log) => new()
    {
        Key = log.Key,
        WebhookKey = log.WebhookKey,
        Url = log.Url,
        EventAlias = log.EventAlias,
        StatusCode = log.StatusCode,
        Date = log.Date,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders,
        RequestBody = log.RequestBody,
        ResponseHeaders = log.ResponseHeaders,
        ResponseBody = log.ResponseBody,
        HasFailed = log.ExceptionOccured,
        IsSuccess = log.IsSuccessStatusCode,
    };

    private static WebhookLog Entity(WebhookLogRow row) => new()
    {
        Id = row.Id,
        Key = row.Key,
        WebhookKey = row.WebhookKey,
        Url = row.Url,
        EventAlias = row.EventAlias,
        StatusCode = row.StatusCode,
        Date = row.Date,
        RetryCount = row.RetryCount,
        RequestHeaders = row.RequestHeaders,
        RequestBody = row.RequestBody,
        ResponseHeaders = row.ResponseHeaders,
        ResponseBody = row.ResponseBody,
        ExceptionOccured = row.HasFailed,
        IsSuccessStatusCode = row.IsSuccess,
    };
}

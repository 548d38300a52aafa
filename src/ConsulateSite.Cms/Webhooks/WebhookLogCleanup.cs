using ConsulateSite.Cms.BackgroundJobs;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>Forgets old attempts to tell webhooks, once a day, unless <c>Umbraco:CMS:Webhook:EnableLoggingCleanup</c> is off.</summary>
internal sealed class WebhookLogCleanup(
    IDatabase database, IOptionsMonitor<WebhookSettings> settings, IRuntimeState runtime, TimeProvider time, ILogger<WebhookLogCleanup> logger)
    : PeriodicJob(TimeSpan.FromDays(1), runtime, time, logger)
{
    /// <summary>Forgets what is older than <c>Umbraco:CMS:Webhook:KeepLogsForDays</c>.</summary>
    public void Run()
    {
        if (!settings.CurrentValue.EnableLoggingCleanup)
        {
            return;
        }

        DateTime oldest = Time.GetUtcNow().UtcDateTime.AddDays(-settings.CurrentValue.KeepLogsForDays);
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        database.Write.WebhookLogs.Where(x => x.Date < oldest).ExecuteDelete();
        scope.Complete();
    }

    protected override Task RunAsync(CancellationToken stoppingToken)
    {
        Run();
        return Task.CompletedTask;
    }
}

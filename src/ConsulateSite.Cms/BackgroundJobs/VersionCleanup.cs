using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.BackgroundJobs;

/// <summary>Deletes the old versions that no policy keeps, once a day.</summary>
internal sealed class VersionCleanup(
    IContentVersionService versions, IOptionsMonitor<ContentSettings> settings, IRuntimeState runtime, TimeProvider time, ILogger<VersionCleanup> logger)
    : PeriodicJob(TimeSpan.FromDays(1), runtime, time, logger)
{
    /// <summary>Deletes the versions that no policy keeps now, unless clean-up is switched off.</summary>
    public void Run()
    {
        if (settings.CurrentValue.ContentVersionCleanupPolicy.EnableCleanup)
        {
            int deleted = versions.PerformContentVersionCleanup(Time.GetUtcNow().UtcDateTime).Count;
            Logger.LogInformation("Deleted {Count} old versions", deleted);
        }
    }

    protected override Task RunAsync(CancellationToken stoppingToken)
    {
        Run();
        return Task.CompletedTask;
    }
}

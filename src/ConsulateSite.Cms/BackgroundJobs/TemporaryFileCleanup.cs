using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.BackgroundJobs;

/// <summary>Deletes the uploads that nobody used in time, once an hour.</summary>
internal sealed class TemporaryFileCleanup(
    ITemporaryFileService files, IRuntimeState runtime, TimeProvider time, ILogger<TemporaryFileCleanup> logger)
    : PeriodicJob(TimeSpan.FromHours(1), runtime, time, logger)
{
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        int deleted = (await files.CleanUpOldTempFiles()).Count();
        Logger.LogDebug("Deleted {Count} unused uploads", deleted);
    }
}

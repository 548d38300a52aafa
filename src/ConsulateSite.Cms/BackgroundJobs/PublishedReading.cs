using ConsulateSite.Cms.Published.Memory;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.BackgroundJobs;

/// <summary>Brings the published site into memory after the start, and once a minute what a change has dropped from it.</summary>
internal sealed class PublishedReading(PublishedMemory memory, IRuntimeState runtime, TimeProvider time, ILogger<PublishedReading> logger)
    : PeriodicJob(TimeSpan.FromMinutes(1), runtime, time, logger)
{
    protected override Task RunAsync(CancellationToken stoppingToken)
    {
        memory.Fill(stoppingToken);
        return Task.CompletedTask;
    }
}

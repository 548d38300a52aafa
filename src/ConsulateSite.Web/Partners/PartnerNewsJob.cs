using ConsulateSite.Partners.News;

namespace ConsulateSite.Web.Partners;

/// <summary>Reads the feeds of partners that are due, once a minute.</summary>
internal sealed class PartnerNewsJob(NewsCollector collector, TimeProvider time, ILogger<PartnerNewsJob> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await collector.CollectAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // What strangers' servers bring about must not end the site.
                logger.LogError(exception, "The news of partners could not be read or kept; their feeds are read again later");
            }
        }
    }
}

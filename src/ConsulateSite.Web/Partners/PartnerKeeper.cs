using System.Data.Common;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;

namespace ConsulateSite.Web.Partners;

/// <summary>Writes down what was counted in memory, and deletes what has been kept long enough.</summary>
internal sealed class PartnerKeeper(
    PartnerDatabase database, PartnerRoster roster, PartnerStore partners, RequestTally tally, TimeProvider time, ILogger<PartnerKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongPause = TimeSpan.FromHours(1);

    private DateTimeOffset _nextRound = DateTimeOffset.MinValue;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(() => tally.FlushAsync(cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(Prepare);
        using PeriodicTimer timer = new(Pause, time);
        do
        {
            await TryAsync(() => KeepAsync(stoppingToken));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task Prepare()
    {
        database.Prepare();
        if (database.WasDamaged)
        {
            logger.LogError("The file of partners was damaged; it was set aside, and a new one begun");
        }

        roster.Renew();
        return Task.CompletedTask;
    }

    private async Task KeepAsync(CancellationToken stoppingToken)
    {
        await tally.FlushAsync(stoppingToken);
        if (time.GetUtcNow() >= _nextRound)
        {
            await partners.ForgetAsync(stoppingToken);
            await tally.ForgetAsync(stoppingToken);
            _nextRound = time.GetUtcNow() + LongPause;
        }
    }

    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            logger.LogError(exception, "What is known of partners could not be written and is tried again");
        }
    }
}

using System.Data.Common;
using ConsulateSite.Insights.Searches;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.Web.Insights;

/// <summary>Writes down what was counted in memory, deletes what has been kept long enough, and lets what people ask be proposed to others.</summary>
internal sealed class InsightsKeeper(
    InsightsDatabase database, Retention retention, SearchTally tally, SearchStore searches, ContentIndex index, TimeProvider time, ILogger<InsightsKeeper> logger) : BackgroundService
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
            logger.LogWarning("The file of what readers tell and seek was damaged; it was set aside, and a new one begun");
        }

        return Task.CompletedTask;
    }

    private async Task KeepAsync(CancellationToken stoppingToken)
    {
        await tally.FlushAsync(stoppingToken);
        if (time.GetUtcNow() >= _nextRound)
        {
            await retention.ApplyAsync(stoppingToken);
            index.Propose(new PopularQueries(searches.FindPopular()));
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
            logger.LogError(exception, "What readers tell and seek could not be written and is tried again");
        }
    }
}

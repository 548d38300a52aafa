using System.Data.Common;
using ConsulateSite.Insights.Storage;

namespace ConsulateSite.Web.Hosting;

/// <summary>
/// Keeps a database in a file of its own: makes it ready, writes down every few seconds what was counted in memory, and tidies up every hour.
/// </summary>
internal abstract class DatabaseKeeper(FileDatabase database, TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongPause = TimeSpan.FromHours(1);

    private DateTimeOffset _nextRound = DateTimeOffset.MinValue;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(() => FlushAsync(cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(() =>
        {
            Prepare();
            return Task.CompletedTask;
        });
        using PeriodicTimer timer = new(Pause, time);
        do
        {
            await TryAsync(() => KeepAsync(stoppingToken));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Makes the database ready.</summary>
    protected virtual void Prepare()
    {
        database.Prepare();
        if (database.WasDamaged)
        {
            logger.LogError("{File} was damaged; it was set aside as {Damaged}, and a new one begun", database.Path, $"{database.Path}.damaged");
        }
    }

    /// <summary>Writes down what was counted in memory.</summary>
    protected abstract Task FlushAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what has been kept long enough, and does what else is due every hour.</summary>
    protected abstract Task TidyAsync(CancellationToken cancellationToken);

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        if (time.GetUtcNow() >= _nextRound)
        {
            await TidyAsync(cancellationToken);
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
            logger.LogError(exception, "{File} could not be read or written; this is tried again in {Seconds} s", database.Path, Pause.TotalSeconds);
        }
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.BackgroundJobs;

/// <summary>Work that is done at the start and again and again while the application runs. One failure is logged and does not end it.</summary>
internal abstract class PeriodicJob(TimeSpan period, IRuntimeState runtime, TimeProvider time, ILogger logger) : BackgroundService
{
    protected TimeProvider Time { get; } = time;

    protected ILogger Logger { get; } = logger;

    /// <summary>Does the work once.</summary>
    protected abstract Task RunAsync(CancellationToken stoppingToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What started the host must not wait for the first run.
        await Task.Yield();
        using PeriodicTimer timer = new(period, Time);
        do
        {
            await TryRunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryRunAsync(CancellationToken stoppingToken)
    {
        if (runtime.Level != RuntimeLevel.Run)
        {
            return;
        }

        try
        {
            await RunAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Logger.LogError(exception, "{Job} failed and is tried again in {Period}", GetType().Name, period);
        }
    }
}

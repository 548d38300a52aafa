using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Looks after the open lines every few seconds: nobody tells when a session ends, and some end by themselves.</summary>
internal sealed class SessionLinesWatch(SessionLines lines, TimeProvider time, ILogger<SessionLinesWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Period, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private void Look()
    {
        try
        {
            lines.CutEnded();
        }
        catch (Exception exception)
        {
            // One look that fails, such as at a database that is being restored, must not be the last one.
            logger.LogError(exception, "The open lines of the backoffice could not be looked after");
        }
    }
}

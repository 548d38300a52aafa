using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Tells the hub of feeds that wait, and again after a failure, later and later.</summary>
internal sealed class HubAnnouncer(
    FeedHub hub, PendingFeeds pending, HubClient client, SiteLanguages languages, IRuntimeState runtime, TimeProvider time, ILogger<HubAnnouncer> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    private int _failures;
    private DateTimeOffset _notBefore;

    /// <summary>Tells the hub, unless nothing waits or a failure is too fresh.</summary>
    public async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        if (hub.Address is not { } address || time.GetUtcNow() < _notBefore)
        {
            return;
        }

        IReadOnlyDictionary<string, int> waiting = pending.All;
        if (waiting.Count == 0)
        {
            return;
        }

        if (await client.TellAsync(address, AddressesOf(waiting.Keys), cancellationToken) is { } failure)
        {
            _notBefore = time.GetUtcNow() + Waits[Math.Min(_failures++, Waits.Length - 1)];
            logger.LogWarning("The hub was not told of {Feeds}: {Failure}. It is tried again at {Moment}.", string.Join(", ", waiting.Keys), failure, _notBefore);
            return;
        }

        _failures = 0;
        pending.Remove(waiting);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (hub.Address is null)
        {
            return;
        }

        // What started the host must not wait for the first attempt.
        await Task.Yield();
        using PeriodicTimer timer = new(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (runtime.Level == RuntimeLevel.Run)
            {
                await TryAsync(stoppingToken);
            }
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await AnnounceAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Telling the hub failed and is tried again in {Period}", Period);
        }
    }

    private IEnumerable<string> AddressesOf(IEnumerable<string> names) =>
        from name in names
        from language in languages.All
        from format in FeedFormat.Of(name)
        select new Uri(hub.Site!, new FeedAddress(name, Filter: null, format).Below(languages.PathOf(language))).AbsoluteUri;
}

namespace ConsulateSite.Partners.News;

/// <summary>Reads the feeds that are due, one after the other. One that fails is left alone for longer each time.</summary>
public sealed class NewsCollector : IDisposable
{
    private const int MostDoublings = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly EntryStore _entries;
    private readonly PartnerSettings _settings;
    private readonly TimeProvider _time;
    private readonly FeedFetcher _fetcher;

    /// <param name="entries">Where entries are kept.</param>
    /// <param name="outbound">The way out.</param>
    /// <param name="settings">How often feeds are read.</param>
    /// <param name="time">The clock.</param>
    public NewsCollector(EntryStore entries, IOutbound outbound, PartnerSettings settings, TimeProvider time)
    {
        _entries = entries;
        _settings = settings;
        _time = time;
        _fetcher = new FeedFetcher(outbound, new FeedReader(time), time, Patience);
    }

    /// <inheritdoc />
    public void Dispose() => _fetcher.Dispose();

    /// <summary>Reads the feeds that are due.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database cannot be written.</exception>
    public async Task CollectAsync(CancellationToken cancellationToken = default)
    {
        foreach (DueFeed feed in _entries.FindDue())
        {
            try
            {
                FetchedFeed fetched = await _fetcher.FetchAsync(feed.Address, feed.Tag, feed.Date, cancellationToken);
                await _entries.KeepAsync(feed, fetched, _time.GetUtcNow() + Interval, cancellationToken);
            }
            catch (FeedException exception)
            {
                await _entries.FailAsync(feed, exception.Problem, _time.GetUtcNow() + PauseAfter(feed.Failures), cancellationToken);
            }
        }
    }

    private TimeSpan Interval => TimeSpan.FromMinutes(_settings.FeedMinutes);

    private TimeSpan PauseAfter(int failures)
    {
        TimeSpan pause = Interval * (1 << Math.Min(failures + 1, MostDoublings));
        return pause < LongestPause ? pause : LongestPause;
    }
}

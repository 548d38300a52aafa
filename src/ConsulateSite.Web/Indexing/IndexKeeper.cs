namespace ConsulateSite.Web.Indexing;

/// <summary>Loads or builds the index once the site answers, builds it anew when that is needed, and keeps its file up to date.</summary>
internal sealed class IndexKeeper(ContentIndex index, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<IndexKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _wake = new(0);
    private volatile bool _mustBuild;
    private IDisposable? _ownership;

    /// <summary>Asks for a new index, because something changed that shows in every page. Searches go on with the present one.</summary>
    public void Rebuild()
    {
        _mustBuild = true;
        _wake.Release();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Try(Save);
        _ownership?.Dispose();
        _ownership = null;
    }

    public override void Dispose()
    {
        _wake.Dispose();
        _ownership?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        _mustBuild = false;
        Try(() => index.Open(stoppingToken));
        while (!stoppingToken.IsCancellationRequested)
        {
            Try(() => Keep(stoppingToken));
            await RestAsync(stoppingToken);
        }
    }

    private void Keep(CancellationToken stoppingToken)
    {
        bool isAsked = index.File.IsRebuildAsked;
        if (isAsked || _mustBuild || !index.IsComplete)
        {
            _mustBuild = false;
            index.Forget();
            index.Build(progress: null, stoppingToken);
        }

        Save();
        if (isAsked)
        {
            index.File.EndRebuild();
        }
    }

    // Whoever else has the right to write is a command that builds the same index, and is soon done.
    private void Save()
    {
        _ownership ??= index.File.TryOwn();
        if (_ownership is not null)
        {
            index.Save();
        }
    }

    private async Task RestAsync(CancellationToken stoppingToken)
    {
        long begin = time.GetTimestamp();
        while (!await _wake.WaitAsync(Glance, stoppingToken) && !index.File.IsRebuildAsked && time.GetElapsedTime(begin) < Pause)
        {
            // Woken by a change, by somebody who asks, or after a while in which something may have changed.
        }
    }

    // The processor belongs to the start until the site answers.
    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(Timeout.InfiniteTimeSpan, time, stoppingToken);
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The search index could not be kept up to date and is tried again");
        }
    }
}

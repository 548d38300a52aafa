using System.Collections.Concurrent;
using ConsulateSite.Imaging.Worker;

namespace ConsulateSite.Imaging.Supervision;

/// <summary>Starts workers when there is work, replaces the ones that end, and ends the ones that have nothing to do.</summary>
internal sealed class WorkerPool : IDisposable
{
    // A computer that is busy with starting everything else may do better later.
    private static readonly TimeSpan NextAttempt = TimeSpan.FromMinutes(5);

    private readonly ImagingOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turns;
    private readonly ConcurrentStack<WorkerProcess> _idle = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly ITimer _rest;
    private Unavailability? _unavailable;
    private int _waiting;
    private long _lastWork;

    /// <param name="options">What computing may cost.</param>
    /// <param name="time">The clock.</param>
    public WorkerPool(ImagingOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _turns = new SemaphoreSlim(options.Workers);
        _rest = time.CreateTimer(_ => EndIdle(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The version of libvips that the last worker used; <c>null</c> before the first one.</summary>
    public string? Version { get; private set; }

    /// <summary>How many processes wait for work.</summary>
    public int Idle => _idle.Count;

    /// <summary>Has a worker do a job as soon as one is free.</summary>
    /// <exception cref="ImageRefusedException">The image is not computed.</exception>
    /// <exception cref="WorkersBusyException">Too many wait already.</exception>
    /// <exception cref="WorkerUnavailableException">Workers cannot work on this computer.</exception>
    public async Task DoAsync(WorkerJob job)
    {
        ThrowWhenUnavailable();
        if (Interlocked.Increment(ref _waiting) > _options.MaxWaiting + _options.Workers)
        {
            Interlocked.Decrement(ref _waiting);
            throw new WorkersBusyException();
        }

        try
        {
            await _turns.WaitAsync(_stopping.Token);
            try
            {
                await DoInTurnAsync(job);
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _rest.Dispose();
        EndAll();
        _stopping.Dispose();
    }

    private async Task DoInTurnAsync(WorkerJob job)
    {
        WorkerProcess worker = _idle.TryPop(out WorkerProcess? idle) ? idle : await StartAsync();
        WorkerReply? reply = null;
        try
        {
            reply = await worker.DoAsync(job, _options.MaxTime, _stopping.Token);
        }
        catch (TimeoutException)
        {
            throw new ImageRefusedException(ImageRefusal.TooCostly, $"The image took longer than {_options.MaxTime.TotalSeconds} s.");
        }
        finally
        {
            Return(worker, alive: reply is not null);
        }

        if (reply is null)
        {
            throw new ImageRefusedException(ImageRefusal.TooCostly, "The image worker ended while it computed: the image breaks a decoder or needs too much memory.");
        }

        if (reply.Refusal is { } refusal)
        {
            throw new ImageRefusedException(refusal, reply.Message ?? string.Empty);
        }
    }

    private async Task<WorkerProcess> StartAsync()
    {
        ThrowWhenUnavailable();
        try
        {
            WorkerProcess worker = await WorkerProcess.StartAsync(_options, _stopping.Token);
            Version = worker.Version;
            return worker;
        }
        catch (WorkerUnavailableException unavailable)
        {
            _unavailable = new Unavailability(unavailable.Message, _time.GetUtcNow() + NextAttempt);
            throw;
        }
    }

    private void ThrowWhenUnavailable()
    {
        if (_unavailable is { } unavailable && unavailable.Until > _time.GetUtcNow())
        {
            throw new WorkerUnavailableException(unavailable.Reason);
        }
    }

    private void Return(WorkerProcess worker, bool alive)
    {
        if (!alive || _stopping.IsCancellationRequested)
        {
            worker.Dispose();
            return;
        }

        Interlocked.Exchange(ref _lastWork, _time.GetTimestamp());
        _idle.Push(worker);
        _rest.Change(_options.IdleTime, Timeout.InfiniteTimeSpan);
    }

    private void EndIdle()
    {
        if (_time.GetElapsedTime(Interlocked.Read(ref _lastWork)) >= _options.IdleTime)
        {
            EndAll();
        }
    }

    private void EndAll()
    {
        while (_idle.TryPop(out WorkerProcess? worker))
        {
            worker.Dispose();
        }
    }

    private sealed record Unavailability(string Reason, DateTimeOffset Until);
}

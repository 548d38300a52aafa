using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>Lets one scope of this process write at a time, in order, instead of failing on a busy database.</summary>
internal sealed class WriteTurn(IOptionsMonitor<GlobalSettings> settings) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for the turn.</summary>
    /// <param name="timeout">How long to wait; null for <see cref="GlobalSettings.DistributedLockingWriteLockDefaultTimeout"/>, at least 30 seconds.</param>
    /// <exception cref="DistributedWriteLockTimeoutException">Another scope kept the turn too long.</exception>
    public void Take(TimeSpan? timeout = null)
    {
        if (!_turn.Wait(timeout ?? DefaultTimeout()))
        {
            throw new DistributedWriteLockTimeoutException(0);
        }
    }

    public void Give() => _turn.Release();

    public void Dispose() => _turn.Dispose();

    // Eight writers in a row on a slow disk are normal; five seconds, Umbraco's default, would refuse the last of them.
    private TimeSpan DefaultTimeout()
    {
        TimeSpan configured = settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout;
        TimeSpan least = TimeSpan.FromSeconds(30);
        return configured > least ? configured : least;
    }
}

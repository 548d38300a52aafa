namespace ConsulateSite.Cms.Hosting;

/// <summary>
/// Lets one refresh of the caches run at a time. A refresh reads the database and then writes to a cache; two at once
/// could leave there what the first of them has read.
/// </summary>
internal sealed class RefreshTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly AsyncLocal<Holder?> _holder = new();

    /// <summary>Runs a refresh when its turn has come; at once if a refresh causes it.</summary>
    public void Run(Action refresh)
    {
        if (_holder.Value is { Active: true })
        {
            refresh();
            return;
        }

        _turn.Wait();
        Holder holder = new() { Active = true };
        try
        {
            _holder.Value = holder;
            refresh();
        }
        finally
        {
            // Work that was started and not waited for keeps the holder in its flow, but not the turn.
            holder.Active = false;
            _holder.Value = null;
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Holder
    {
        public volatile bool Active;
    }
}

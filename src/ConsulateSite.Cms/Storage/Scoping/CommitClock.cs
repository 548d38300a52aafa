namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>Counts the commits that made a shared cache stale, so that an older view never fills it again.</summary>
internal sealed class CommitClock
{
    private long _now;

    public long Now => Interlocked.Read(ref _now);

    public long Tick() => Interlocked.Increment(ref _now);
}

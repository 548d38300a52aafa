using ConsulateSite.Caching;

namespace ConsulateSite.Web.Caching;

/// <summary>
/// Knows when anything that the site shows last changed. A list may change because something left it, so the dates of what is in it
/// do not tell.
/// </summary>
internal sealed class LastChange : IEvictable
{
    private readonly TimeProvider _time;
    private long _second;

    /// <summary>Begins to watch. What changed before is not known, so that this moment counts.</summary>
    /// <param name="time">The clock.</param>
    public LastChange(TimeProvider time)
    {
        _time = time;
        _second = SecondAfter(time.GetUtcNow());
    }

    /// <summary>
    /// The first whole second after the last change, in which <c>Last-Modified</c> counts. It may not have come yet, and until then nothing may
    /// bear it: what changes twice within a second would say the same of two states.
    /// </summary>
    public DateTimeOffset Moment => DateTimeOffset.FromUnixTimeSeconds(Interlocked.Read(ref _second));

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => Interlocked.Exchange(ref _second, SecondAfter(_time.GetUtcNow()));

    private static long SecondAfter(DateTimeOffset moment) => moment.ToUnixTimeSeconds() + 1;
}

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

    /// <summary>Says in an answer when it last changed; as long as nothing may say so, the answer is not kept.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="changed">When it last changed, as <see cref="Moment" /> was before anything was read, or a later turn of the clock.</param>
    /// <param name="reads">What the answer is made of.</param>
    public void Date(HttpResponse response, DateTimeOffset changed, ContentReads reads)
    {
        if (changed <= _time.GetUtcNow())
        {
            response.GetTypedHeaders().LastModified = changed;
        }
        else
        {
            // A kept answer without this date would be compared by the date on which it was sent, which may be that of the state before.
            reads.DoNotStore();
        }
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => Interlocked.Exchange(ref _second, SecondAfter(_time.GetUtcNow()));

    private static long SecondAfter(DateTimeOffset moment) => moment.ToUnixTimeSeconds() + 1;
}

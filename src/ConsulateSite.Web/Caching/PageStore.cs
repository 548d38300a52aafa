using ConsulateSite.Caching;
using Microsoft.AspNetCore.OutputCaching;

namespace ConsulateSite.Web.Caching;

/// <summary>Keeps finished pages for ASP.NET Core's output cache.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes of pages are kept.</param>
internal sealed class PageStore(TimeProvider time, long capacity) : IOutputCacheStore, IEvictable
{
    private readonly TaggedStore<byte[]> _pages = new(time, capacity);

    /// <summary>The stamp for a page that begins to be made now.</summary>
    public ContentStamp Stamp => _pages.Stamp;

    /// <inheritdoc />
    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult(_pages.Find(key)?.Value);

    /// <inheritdoc />
    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        if (ContentStamp.Find(tags ?? []) is { } stamp)
        {
            _pages.Set(new TaggedEntry<byte[]>(key, value, tags!, SizeOf(key, value, tags!), time.GetUtcNow() + validFor), stamp);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        Evict([tag]);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => _pages.Evict(tags);

    private static long SizeOf(string key, byte[] value, string[] tags) => value.Length + (2L * key.Length) + (64L * tags.Length);
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;

namespace ConsulateSite.Web.Caching;

/// <summary>
/// Keeps finished pages in memory, findable by what they show. A page whose making began before one of its tags was evicted
/// is not taken: it may show the old state, and it would be served after the change was acknowledged.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes of pages are kept; beyond that the oldest go.</param>
internal sealed class PageStore(TimeProvider time, long capacity) : IOutputCacheStore
{
    private const int RememberedEvictions = 100_000;
    private const int SpareEntries = 1_000;

    private readonly ConcurrentDictionary<string, StoredPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keysByTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _evictions = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private Queue<StoredPage> _byAge = new();
    private long _generation;
    private long _forgottenEvictions;
    private long _size;

    /// <summary>The stamp for a page that begins to be made now.</summary>
    public PageStamp Stamp => new(Volatile.Read(ref _generation));

    /// <inheritdoc />
    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_pages.TryGetValue(key, out StoredPage? page) && page.Expires > time.GetUtcNow() ? page.Content : null);

    /// <inheritdoc />
    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        tags ??= [];
        lock (_gate)
        {
            if (PageStamp.Find(tags) is { } stamp && IsCurrent(stamp, tags))
            {
                Remove(key);
                Add(new StoredPage(key, value, tags, time.GetUtcNow() + validFor));
                MakeRoom();
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        Evict([tag]);
        return ValueTask.CompletedTask;
    }

    /// <summary>Drops every page that carries one of the tags. Afterwards none of them is served.</summary>
    /// <param name="tags">The tags.</param>
    public void Evict(IEnumerable<string> tags)
    {
        lock (_gate)
        {
            _generation++;
            foreach (string tag in tags)
            {
                _evictions[tag] = _generation;
                if (_keysByTag.Remove(tag, out HashSet<string>? keys))
                {
                    foreach (string key in keys)
                    {
                        Remove(key);
                    }
                }
            }

            ForgetEvictions();
        }
    }

    private bool IsCurrent(PageStamp stamp, string[] tags) =>
        stamp.Generation >= _forgottenEvictions
        && !tags.Any(tag => _evictions.TryGetValue(tag, out long evicted) && evicted > stamp.Generation);

    private void Add(StoredPage page)
    {
        _pages[page.Key] = page;
        _byAge.Enqueue(page);
        _size += page.Size;
        foreach (string tag in page.Tags)
        {
            if (!_keysByTag.TryGetValue(tag, out HashSet<string>? keys))
            {
                _keysByTag[tag] = keys = new HashSet<string>(StringComparer.Ordinal);
            }

            keys.Add(page.Key);
        }
    }

    private void Remove(string key)
    {
        if (!_pages.TryRemove(key, out StoredPage? page))
        {
            return;
        }

        _size -= page.Size;
        foreach (string tag in page.Tags)
        {
            if (_keysByTag.TryGetValue(tag, out HashSet<string>? keys) && keys.Remove(key) && keys.Count == 0)
            {
                _keysByTag.Remove(tag);
            }
        }
    }

    private void MakeRoom()
    {
        while (_size > capacity && _byAge.TryDequeue(out StoredPage? oldest))
        {
            if (IsKept(oldest))
            {
                Remove(oldest.Key);
            }
        }

        if (_byAge.Count > (2 * _pages.Count) + SpareEntries)
        {
            _byAge = new Queue<StoredPage>(_byAge.Where(IsKept));
        }
    }

    private bool IsKept(StoredPage page) => _pages.TryGetValue(page.Key, out StoredPage? kept) && ReferenceEquals(kept, page);

    // Remembering every tag ever evicted would leak; forgetting one only means that a page in the making is not kept.
    private void ForgetEvictions()
    {
        if (_evictions.Count > RememberedEvictions)
        {
            _evictions.Clear();
            _forgottenEvictions = _generation;
        }
    }
}

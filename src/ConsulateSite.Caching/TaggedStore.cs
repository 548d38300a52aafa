using System.Collections.Concurrent;

namespace ConsulateSite.Caching;

/// <summary>
/// Keeps in memory what was made of content, findable by what it was made of. Something whose making began before one of its
/// tags was evicted is not taken: it may show the old state, and it would be served after the change was acknowledged.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="time">The clock.</param>
/// <param name="capacity">How much is kept, in the unit of the entries' sizes; beyond that the oldest go.</param>
public sealed class TaggedStore<T>(TimeProvider time, long capacity)
    where T : class
{
    private const int RememberedEvictions = 100_000;
    private const int SpareEntries = 1_000;

    private readonly ConcurrentDictionary<string, TaggedEntry<T>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keysByTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _evictions = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private Queue<TaggedEntry<T>> _byAge = new();
    private long _generation;
    private long _forgottenEvictions;
    private long _size;

    /// <summary>The stamp for something that begins to be made now.</summary>
    public ContentStamp Stamp => new(Volatile.Read(ref _generation));

    /// <summary>Finds an entry that is not out of date.</summary>
    /// <param name="key">What it is found by.</param>
    /// <returns>The entry; <c>null</c> when there is none.</returns>
    public TaggedEntry<T>? Find(string key) =>
        _entries.TryGetValue(key, out TaggedEntry<T>? entry) && (entry.Expires is not { } end || end > time.GetUtcNow()) ? entry : null;

    /// <summary>Keeps an entry, unless something that it was made of has changed since the making began.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="begun">The stamp that was taken when its making began.</param>
    public void Set(TaggedEntry<T> entry, ContentStamp begun)
    {
        lock (_gate)
        {
            if (IsCurrent(begun, entry.Tags))
            {
                Remove(entry.Key);
                Add(entry);
                MakeRoom();
            }
        }
    }

    /// <summary>Drops every entry that carries one of the tags. Afterwards none of them is found.</summary>
    /// <param name="tags">The tags, as <see cref="ContentTags" /> makes them.</param>
    public void Evict(IReadOnlyCollection<string> tags)
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

    private bool IsCurrent(ContentStamp stamp, IReadOnlyCollection<string> tags) =>
        stamp.Generation >= _forgottenEvictions
        && !tags.Any(tag => _evictions.TryGetValue(tag, out long evicted) && evicted > stamp.Generation);

    private void Add(TaggedEntry<T> entry)
    {
        _entries[entry.Key] = entry;
        _byAge.Enqueue(entry);
        _size += entry.Size;
        foreach (string tag in entry.Tags)
        {
            if (!_keysByTag.TryGetValue(tag, out HashSet<string>? keys))
            {
                _keysByTag[tag] = keys = new HashSet<string>(StringComparer.Ordinal);
            }

            keys.Add(entry.Key);
        }
    }

    private void Remove(string key)
    {
        if (!_entries.TryRemove(key, out TaggedEntry<T>? entry))
        {
            return;
        }

        _size -= entry.Size;
        foreach (string tag in entry.Tags)
        {
            if (_keysByTag.TryGetValue(tag, out HashSet<string>? keys) && keys.Remove(key) && keys.Count == 0)
            {
                _keysByTag.Remove(tag);
            }
        }
    }

    private void MakeRoom()
    {
        while (_size > capacity && _byAge.TryDequeue(out TaggedEntry<T>? oldest))
        {
            if (IsKept(oldest))
            {
                Remove(oldest.Key);
            }
        }

        if (_byAge.Count > (2 * _entries.Count) + SpareEntries)
        {
            _byAge = new Queue<TaggedEntry<T>>(_byAge.Where(IsKept));
        }
    }

    private bool IsKept(TaggedEntry<T> entry) => _entries.TryGetValue(entry.Key, out TaggedEntry<T>? kept) && ReferenceEquals(kept, entry);

    // Remembering every tag ever evicted would leak; forgetting one only means that something in the making is not kept.
    private void ForgetEvictions()
    {
        if (_evictions.Count > RememberedEvictions)
        {
            _evictions.Clear();
            _forgottenEvictions = _generation;
        }
    }
}

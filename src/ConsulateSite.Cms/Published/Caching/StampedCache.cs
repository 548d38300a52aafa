using System.Collections.Concurrent;
using ConsulateSite.Cms.Storage.Scoping;

namespace ConsulateSite.Cms.Published.Caching;

/// <summary>
/// Immutable values read from the database, shared by all readers until they are removed. A value is added with the moment
/// at which the database was looked at, so that a slow reader never puts back what was removed in the meantime.
/// </summary>
internal sealed class StampedCache<TKey, TValue>(CommitClock clock)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();
    private readonly Lock _gate = new();
    private long _staleBefore;

    /// <summary>How many values are kept.</summary>
    public int Count => _values.Count;

    /// <summary>The kept values at this moment.</summary>
    public IEnumerable<TValue> Values => _values.Values;

    public TValue? Get(TKey key) => _values.GetValueOrDefault(key);

    /// <summary>Keeps a value, unless anything was removed after the database was looked at.</summary>
    public void Add(TKey key, TValue value, long asOf)
    {
        // One stamp for all keys: removals are rare, and a reader that is refused in vain merely reads again.
        lock (_gate)
        {
            if (asOf >= _staleBefore)
            {
                _values[key] = value;
            }
        }
    }

    /// <summary>Forgets one value.</summary>
    public void Remove(TKey key)
    {
        lock (_gate)
        {
            _staleBefore = clock.Tick();
            _values.TryRemove(key, out _);
        }
    }

    /// <summary>Forgets some values.</summary>
    public void Remove(Func<TValue, bool> isStale)
    {
        lock (_gate)
        {
            _staleBefore = clock.Tick();
            foreach ((TKey key, TValue value) in _values)
            {
                if (isStale(value))
                {
                    _values.TryRemove(key, out _);
                }
            }
        }
    }

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _staleBefore = clock.Tick();
            _values.Clear();
        }
    }
}

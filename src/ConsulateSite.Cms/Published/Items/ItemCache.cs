using System.Globalization;
using ConsulateSite.Cms.Published.Caching;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>The states of one kind of item, read when they are first asked for and kept until they change.</summary>
/// <param name="database">Where the states are read.</param>
/// <param name="clock">Tells a view of the database that is older than a change.</param>
/// <param name="read">Reads the states of several items; items that do not exist are left out.</param>
internal sealed class ItemCache(IDatabase database, CommitClock clock, Func<CmsDbContext, Guid[], List<IPublishedContent>> read)
{
    private const int Batch = 500;

    private readonly StampedCache<Guid, IPublishedContent> _items = new(clock);

    /// <summary>The state of an item as far as it is in memory.</summary>
    public IPublishedContent? Peek(Guid key) => _items.Get(key);

    /// <summary>The state of an item; null when there is none.</summary>
    public IPublishedContent? Get(Guid key) => _items.Get(key) ?? Load([key]).FirstOrDefault();

    /// <summary>The states of items in the given order; items that do not exist are left out.</summary>
    public List<IPublishedContent> Get(IReadOnlyCollection<Guid> keys)
    {
        Dictionary<Guid, IPublishedContent> found = new(keys.Count);
        List<Guid> missing = [];
        foreach (Guid key in keys)
        {
            if (_items.Get(key) is { } item)
            {
                found[key] = item;
            }
            else
            {
                missing.Add(key);
            }
        }

        foreach (IPublishedContent item in missing.Chunk(Batch).SelectMany(Load))
        {
            found[item.Key] = item;
        }

        return [.. keys.Select(key => found.GetValueOrDefault(key)).OfType<IPublishedContent>()];
    }

    /// <summary>Forgets the state of one item.</summary>
    public void Remove(Guid key) => _items.Remove(key);

    /// <summary>Forgets the states of all items below one, by its identifier.</summary>
    public void RemoveBelow(int id)
    {
        string inPath = string.Create(CultureInfo.InvariantCulture, $",{id},");
        _items.Remove(item => item.Path.Contains(inPath, StringComparison.Ordinal));
    }

    /// <summary>Forgets all states.</summary>
    public void Clear() => _items.Clear();

    private List<IPublishedContent> Load(Guid[] keys) => database.InScope(() =>
    {
        DatabaseSession session = database.Session;
        List<IPublishedContent> items = read(session.Read(), keys);
        items.ForEach(item => _items.Add(item.Key, item, session.ShareableAsOf));
        return items;
    });
}

using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Cms.Storage.Caching;

/// <summary>All entities of one kind as a scope sees them. They are shared, so nobody may change them or hand them out.</summary>
internal sealed class EntitySnapshot<TEntity>
    where TEntity : class, IEntity
{
    private readonly Dictionary<int, TEntity> _byId;
    private readonly Dictionary<Guid, TEntity> _byKey;
    private readonly Dictionary<string, TEntity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<TEntity, string> _nameOf;

    /// <param name="all">The entities in their natural order.</param>
    /// <param name="nameOf">The name or alias by which an entity is looked up.</param>
    public EntitySnapshot(IReadOnlyList<TEntity> all, Func<TEntity, string> nameOf)
    {
        All = all;
        _nameOf = nameOf;
        _byId = all.ToDictionary(entity => entity.Id);
        _byKey = all.ToDictionary(entity => entity.Key);
        foreach (TEntity entity in all)
        {
            _byName.TryAdd(nameOf(entity), entity);
        }
    }

    public IReadOnlyList<TEntity> All { get; }

    public TEntity? Find(int id) => _byId.GetValueOrDefault(id);

    public TEntity? Find(Guid key) => _byKey.GetValueOrDefault(key);

    /// <summary>The entity with this name or alias, without regard to case.</summary>
    public TEntity? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The same entities with one of them added or changed.</summary>
    /// <param name="entity">The entity as it is now.</param>
    /// <param name="order">The natural order, in which no two entities are equal.</param>
    public EntitySnapshot<TEntity> With(TEntity entity, IComparer<TEntity> order)
    {
        List<TEntity> all = [.. All.Where(other => other.Id != entity.Id)];
        int place = all.BinarySearch(entity, order);
        all.Insert(place < 0 ? ~place : place, entity);
        return new EntitySnapshot<TEntity>(all, _nameOf);
    }
}

using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Cms.Storage.Caching;

/// <summary>A cached repository that reads its own tables.</summary>
internal abstract class SnapshotRepository<TEntity>(IDatabase database, CommitClock clock, TimeProvider time)
    : CachedRepository<TEntity>(database, time)
    where TEntity : class, IEntity
{
    private readonly CommittedCache<EntitySnapshot<TEntity>> _cache = new(database, clock);
    private readonly List<Action> _dependents = [];

    public override EntitySnapshot<TEntity> Shared => Database.InScope(
        () => _cache.Get(() => new EntitySnapshot<TEntity>(Load(Database.Read), NameOf)));

    /// <summary>Tells a cache that is made from these entities whenever one of them changes; called when it is constructed.</summary>
    public void OnChange(Action invalidate) => _dependents.Add(invalidate);

    /// <summary>Says that the ambient scope has changed the entities in the database, past this repository.</summary>
    public void Reload() => Invalidate();

    /// <summary>Reads all entities in their natural order.</summary>
    protected abstract IReadOnlyList<TEntity> Load(CmsDbContext read);

    /// <summary>The name or alias by which an entity is looked up.</summary>
    protected abstract string NameOf(TEntity entity);

    /// <summary>Gives what loading all entities would give now, after a change that was saved.</summary>
    protected void Replace(EntitySnapshot<TEntity> entities) => _cache.Replace(entities);

    protected override void Invalidate()
    {
        _cache.Invalidate();
        _dependents.ForEach(invalidate => invalidate());
    }
}

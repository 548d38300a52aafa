using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Caching;

/// <summary>A repository of a kind of entity of which there are few: all are kept in memory, and callers get clones.</summary>
internal abstract class CachedRepository<TEntity>(IDatabase database, TimeProvider time)
    : IReadWriteQueryRepository<int, TEntity>, IReadRepository<Guid, TEntity>
    where TEntity : class, IEntity
{
    /// <summary>The entities as the ambient scope sees them, not cloned.</summary>
    public abstract EntitySnapshot<TEntity> Shared { get; }

    protected IDatabase Database => database;

    public TEntity? Get(int id) => Copy(Shared.Find(id));

    public TEntity? Get(Guid id) => Copy(Shared.Find(id));

    public IEnumerable<TEntity> GetMany(params int[]? ids) =>
        ids is null or [] ? Copies(Shared.All) : Copies(Known(ids.Distinct().Select(Shared.Find)));

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) =>
        ids is null or [] ? Copies(Shared.All) : Copies(Known(ids.Distinct().Select(Shared.Find)));

    public bool Exists(int id) => Shared.Find(id) is not null;

    public bool Exists(Guid id) => Shared.Find(id) is not null;

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => Copies(Shared.All.Matching(query));

    public int Count(IQuery<TEntity>? query) => Shared.All.Matching(query).Count();

    public virtual void Save(TEntity entity)
    {
        CmsDbContext write = database.Write;
        try
        {
            Store(write, entity);
        }
        finally
        {
            write.ChangeTracker.Clear();
            Invalidate();
        }

        (entity as ICanBeDirty)?.ResetDirtyProperties();
    }

    public void Delete(TEntity entity)
    {
        CmsDbContext write = database.Write;
        try
        {
            Remove(write, entity);
        }
        finally
        {
            write.ChangeTracker.Clear();
            Invalidate();
        }

        entity.DeleteDate = time.GetUtcNow().UtcDateTime;
    }

    /// <summary>Says that what <see cref="Shared"/> was read from has changed in the ambient scope.</summary>
    protected abstract void Invalidate();

    /// <summary>Stores a new entity and gives it its identifier.</summary>
    protected abstract void Insert(CmsDbContext write, TEntity entity);

    protected abstract void Update(CmsDbContext write, TEntity entity);

    /// <summary>Deletes the entity and what cannot be without it.</summary>
    protected abstract void Remove(CmsDbContext write, TEntity entity);

    protected static TEntity? Copy(TEntity? entity) => (TEntity?)entity?.DeepClone();

    protected static IReadOnlyList<TEntity> Copies(IEnumerable<TEntity> entities) => [.. entities.Select(entity => (TEntity)entity.DeepClone())];

    private static IEnumerable<TEntity> Known(IEnumerable<TEntity?> entities) => entities.OfType<TEntity>();

    private void Store(CmsDbContext write, TEntity entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(write, entity);
        }
        else
        {
            entity.AddingEntity();
            Insert(write, entity);
        }
    }
}

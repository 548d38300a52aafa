using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Entities;

/// <summary>Entities of every kind, as light as the trees of the backoffice need them.</summary>
internal sealed class EntityRepository(IDatabase database, EntitySlimFactory slim) : IEntityRepository
{
    private IQueryable<NodeRow> Rows => database.Read.Nodes;

    public IEntitySlim? Get(int id) => One(Rows.Where(x => x.Id == id));

    public IEntitySlim? Get(Guid key) => One(Rows.Where(x => x.Key == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(Rows.Where(x => x.Id == id && x.ObjectType == objectTypeId));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(Rows.Where(x => x.Key == key && x.ObjectType == objectTypeId));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => GetAll([objectType], ids);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params int[] ids)
    {
        IQueryable<NodeRow> rows = OfTypes(objectTypes);
        return All(ids.Length == 0 ? rows : rows.Where(x => ids.Contains(x.Id)));
    }

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => GetAll([objectType], keys);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params Guid[] keys)
    {
        IQueryable<NodeRow> rows = OfTypes(objectTypes);
        return All(keys.Length == 0 ? rows : rows.Where(x => keys.Contains(x.Key)));
    }

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, before, after, filter, ordering, trashed: false, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, before, after, filter, ordering, trashed: true, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => All(Rows.Matching(query, EntityMembers.Map));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        All(Rows.Where(x => x.ObjectType == objectType).Matching(query, EntityMembers.Map));

    public UmbracoObjectTypes GetObjectType(int id) =>
        ObjectTypes.GetUmbracoObjectType(Rows.Where(x => x.Id == id).Select(x => x.ObjectType).FirstOrDefault());

    public UmbracoObjectTypes GetObjectType(Guid key) =>
        ObjectTypes.GetUmbracoObjectType(Rows.Where(x => x.Key == key).Select(x => x.ObjectType).FirstOrDefault());

    public int ReserveId(Guid key)
    {
        CmsDbContext context = database.Write;
        NodeRow reservation = new()
        {
            Key = key,
            ObjectType = Constants.ObjectTypes.IdReservation,
            ParentId = Constants.System.Root,
            Path = "-1",
            Name = "RESERVED.ID",
        };
        context.Nodes.Add(reservation);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return reservation.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids)
    {
        IQueryable<NodeRow> rows = OfTypes([objectType]);
        return Paths(ids is { Length: > 0 } ? rows.Where(x => ids.Contains(x.Id)) : rows);
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => GetAllPaths([objectType], keys);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys)
    {
        IQueryable<NodeRow> rows = OfTypes(objectTypes);
        return Paths(keys.Length == 0 ? rows : rows.Where(x => keys.Contains(x.Key)));
    }

    public bool Exists(int id) => Rows.Any(x => x.Id == id);

    public bool Exists(Guid key) => Rows.Any(x => x.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        Guid[] distinct = [.. keys.Distinct()];
        return Rows.Count(x => distinct.Contains(x.Key)) == distinct.Length;
    }

    public bool Exists(Guid key, Guid objectType) => Rows.Any(x => x.Key == key && x.ObjectType == objectType);

    public bool Exists(int id, Guid objectType) => Rows.Any(x => x.Id == id && x.ObjectType == objectType);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        IQueryable<NodeRow> rows = Matching(query, objectTypes, filter);
        totalRecords = rows.LongCount();
        return slim.Create([.. EntityOrdering.Sort(database.Read, rows, ordering)
            .Skip(checked((int)(pageIndex * pageSize)))
            .Take(pageSize)]);
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Matching(query, objectTypes, filter).Count();

    private IQueryable<NodeRow> Matching(IQuery<IUmbracoEntity>? query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        OfTypes(objectTypes).Matching(query, EntityMembers.Map).Matching(filter, EntityMembers.Map);

    private IQueryable<NodeRow> OfTypes(IEnumerable<Guid> objectTypes)
    {
        Guid[] types = [.. objectTypes];
        return Rows.Where(x => types.Contains(x.ObjectType));
    }

    private List<IEntitySlim> Siblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, bool trashed, out long totalBefore, out long totalAfter)
    {
        totalBefore = 0;
        totalAfter = 0;
        NodeRow? target = Rows.FirstOrDefault(x => x.Key == targetKey);
        if (target is null)
        {
            return [];
        }

        IQueryable<NodeRow> siblings = OfTypes(objectTypes)
            .Where(x => x.ParentId == target.ParentId && x.Trashed == trashed)
            .Matching(filter, EntityMembers.Map);
        if (!siblings.Any(x => x.Id == target.Id))
        {
            return [];
        }

        int position = PositionOf(target, siblings, ordering);
        int total = siblings.Count();
        int start = Math.Max(0, position - before);
        int end = Math.Min(total - 1, position + after);
        totalBefore = start;
        totalAfter = total - 1 - end;
        return slim.Create([.. EntityOrdering.Sort(database.Read, siblings, ordering).Skip(start).Take(end - start + 1)]);
    }

    // Trees are in the order of editors, which the database counts by itself; for other orders the identifiers are read in a row.
    private int PositionOf(NodeRow target, IQueryable<NodeRow> siblings, Ordering ordering) => EntityOrdering.IsOfEditors(ordering)
        ? siblings.Count(x => x.SortOrder <= target.SortOrder && (x.SortOrder < target.SortOrder || x.Id < target.Id))
        : EntityOrdering.Sort(database.Read, siblings, ordering).Select(x => x.Id).AsEnumerable().TakeWhile(id => id != target.Id).Count();

    private IEntitySlim? One(IQueryable<NodeRow> rows) => rows.SingleOrDefault() is { } row ? slim.Create([row]).Single() : null;

    private List<IEntitySlim> All(IQueryable<NodeRow> rows) =>
        slim.Create([.. rows.OrderBy(x => x.Level).ThenBy(x => x.SortOrder).ThenBy(x => x.Id)]);

    private static List<TreeEntityPath> Paths(IQueryable<NodeRow> rows) =>
        [.. rows.Select(x => new TreeEntityPath { Id = x.Id, Key = x.Key, Path = x.Path })];
}

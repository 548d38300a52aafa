using ConsulateSite.Cms.Storage.Entities;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Relations between nodes.</summary>
internal sealed class RelationRepository(IDatabase database, RelationTypes types, RelationMapper mapper, EntitySlimFactory entities) : IRelationRepository
{
    internal static readonly MemberMap<RelationRow> Members = new MemberMap<RelationRow>()
        .Add(nameof(IRelation.Id), x => x.Id)
        .Add(nameof(IRelation.Key), x => x.Key)
        .Add(nameof(IRelation.ParentId), x => x.ParentId)
        .Add(nameof(IRelation.ChildId), x => x.ChildId)
        .Add(nameof(IRelation.RelationTypeId), x => x.RelationTypeId)
        .Add(nameof(IRelation.Comment), x => x.Comment)
        .Add(nameof(IRelation.CreateDate), x => x.CreateDate);

    private IQueryable<RelationRow> Rows => database.Read.Relations;

    public IRelation? Get(int id) => mapper.ToEntities(Rows.Where(x => x.Id == id)).SingleOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) =>
        mapper.ToEntities((ids is null or [] ? Rows : Rows.Where(x => ids.Contains(x.Id))).OrderBy(x => x.Id));

    public bool Exists(int id) => Rows.Any(x => x.Id == id);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => mapper.ToEntities(Rows.Matching(query, Members).OrderBy(x => x.Id));

    public int Count(IQuery<IRelation>? query) => Rows.Matching(query, Members).Count();

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        IQueryable<RelationRow> rows = Rows.Matching(query, Members);
        totalRecords = rows.LongCount();
        return mapper.ToEntities(Sort(rows, ordering).Page(pageIndex, pageSize));
    }

    public void Save(IRelation entity) => Save([entity]);

    public void Save(IEnumerable<IRelation> relations)
    {
        CmsDbContext db = database.Write;
        foreach (IRelation relation in relations)
        {
            RelationRow row = RowOf(db, relation);
            row.Key = relation.Key;
            row.ParentId = relation.ParentId;
            row.ChildId = relation.ChildId;
            row.RelationTypeId = relation.RelationTypeId;
            row.Comment = relation.Comment;
            row.CreateDate = relation.CreateDate;
            db.SaveChanges();
            relation.Id = row.Id;
            relation.ResetDirtyProperties();
        }

        db.ChangeTracker.Clear();
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        CmsDbContext db = database.Write;
        foreach (ReadOnlyRelation relation in relations)
        {
            RelationRow row = relation.HasIdentity
                ? db.Relations.AsTracking().Single(x => x.Id == relation.Id)
                : db.Relations.Add(new RelationRow { Key = Guid.NewGuid() }).Entity;
            row.ParentId = relation.ParentId;
            row.ChildId = relation.ChildId;
            row.RelationTypeId = relation.RelationTypeId;
            row.Comment = relation.Comment;
            row.CreateDate = relation.CreateDate;
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IRelation entity) => database.Write.Relations.Where(x => x.Id == entity.Id).ExecuteDelete();

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        int[] typeIds = types.IdsOf(relationTypeAliases);
        database.Write.Relations
            .Where(x => x.ParentId == parentId && (relationTypeAliases.Length == 0 || typeIds.Contains(x.RelationTypeId)))
            .ExecuteDelete();
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        PageOfNodes(Rows.Where(x => x.ChildId == childId).Select(x => x.ParentId), pageIndex, pageSize, out totalRecords, entityTypes);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        PageOfNodes(Rows.Where(x => x.ParentId == parentId).Select(x => x.ChildId), pageIndex, pageSize, out totalRecords, entityTypes);

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        int[] typeIds = relationTypeAlias is null ? [] : types.IdsOf([relationTypeAlias]);
        IQueryable<RelationRow> rows = Rows
            .Where(x => database.Read.Nodes.Any(node => node.Id == x.ChildId && node.Key == childKey))
            .Where(x => relationTypeAlias == null || typeIds.Contains(x.RelationTypeId));
        return Task.FromResult(new PagedModel<IRelation>(
            rows.LongCount(), mapper.ToEntities(rows.OrderBy(x => x.Id).Skip(skip).Take(take))));
    }

    private static RelationRow RowOf(CmsDbContext db, IRelation relation)
    {
        if (relation.HasIdentity)
        {
            relation.UpdatingEntity();
            return db.Relations.AsTracking().Single(x => x.Id == relation.Id);
        }

        relation.AddingEntity();
        return db.Relations.Add(new RelationRow()).Entity;
    }

    private static IOrderedQueryable<RelationRow> Sort(IQueryable<RelationRow> rows, Ordering? ordering)
    {
        bool descending = ordering?.Direction == Direction.Descending;
        return ordering?.OrderBy?.ToUpperInvariant() switch
        {
            "CREATEDATE" => descending ? rows.OrderByDescending(x => x.CreateDate).ThenByDescending(x => x.Id) : rows.OrderBy(x => x.CreateDate).ThenBy(x => x.Id),
            "PARENTID" => descending ? rows.OrderByDescending(x => x.ParentId).ThenByDescending(x => x.Id) : rows.OrderBy(x => x.ParentId).ThenBy(x => x.Id),
            "CHILDID" => descending ? rows.OrderByDescending(x => x.ChildId).ThenByDescending(x => x.Id) : rows.OrderBy(x => x.ChildId).ThenBy(x => x.Id),
            _ => descending ? rows.OrderByDescending(x => x.Id) : rows.OrderBy(x => x.Id),
        };
    }

    private List<IEntitySlim> PageOfNodes(IQueryable<int> ids, long pageIndex, int pageSize, out long totalRecords, Guid[] entityTypes)
    {
        IQueryable<NodeRow> nodes = database.Read.Nodes
            .Where(x => ids.Contains(x.Id) && (entityTypes.Length == 0 || entityTypes.Contains(x.ObjectType)));
        totalRecords = nodes.LongCount();
        return entities.Create([.. nodes.OrderBy(x => x.Id).Page(pageIndex, pageSize)]);
    }
}

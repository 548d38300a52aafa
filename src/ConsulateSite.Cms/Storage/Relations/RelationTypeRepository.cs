using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>The kinds of relations between nodes.</summary>
internal sealed class RelationTypeRepository(IDatabase database, RelationTypes types) : IRelationTypeRepository
{
    public IRelationType? Get(int id) => All().FirstOrDefault(x => x.Id == id);

    public IRelationType? Get(Guid id) => All().FirstOrDefault(x => x.Key == id);

    public IEnumerable<IRelationType> GetMany(params int[]? ids) => [.. All().Where(x => ids is null or [] || ids.Contains(x.Id))];

    public IEnumerable<IRelationType> GetMany(params Guid[]? ids) => [.. All().Where(x => ids is null or [] || ids.Contains(x.Key))];

    public bool Exists(int id) => types.All.Any(x => x.Id == id);

    public bool Exists(Guid id) => types.All.Any(x => x.Key == id);

    public IEnumerable<IRelationType> Get(IQuery<IRelationType> query) => [.. All().Matching(query)];

    public int Count(IQuery<IRelationType>? query) => All().Matching(query).Count();

    public void Save(IRelationType entity)
    {
        CmsDbContext db = database.Write;
        bool isNew = !entity.HasIdentity;
        if (isNew)
        {
            entity.AddingEntity();
        }

        RelationTypeRow row = isNew
            ? db.RelationTypes.Add(new RelationTypeRow()).Entity
            : db.RelationTypes.AsTracking().Single(x => x.Id == entity.Id);
        row.Key = entity.Key;
        row.Alias = entity.Alias;
        row.Name = entity.Name ?? entity.Alias;
        row.IsBidirectional = entity.IsBidirectional;
        row.IsDependency = entity is IRelationTypeWithIsDependency { IsDependency: true };
        row.ParentObjectType = entity.ParentObjectType;
        row.ChildObjectType = entity.ChildObjectType;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        types.Invalidate();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IRelationType entity)
    {
        database.Write.RelationTypes.Where(x => x.Id == entity.Id).ExecuteDelete();
        types.Invalidate();
    }

    private IEnumerable<IRelationType> All() => types.All.Select(RelationTypes.ToEntity);
}

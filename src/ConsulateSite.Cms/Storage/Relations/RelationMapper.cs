using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Makes relations from rows.</summary>
internal sealed class RelationMapper(IDatabase database, RelationTypes types)
{
    /// <summary>The relations in the order of the rows.</summary>
    public List<IRelation> ToEntities(IQueryable<RelationRow> rows)
    {
        List<RelationRow> relations = [.. rows];
        int[] nodeIds = [.. relations.SelectMany(x => new[] { x.ParentId, x.ChildId }).Distinct()];
        Dictionary<int, Guid> objectTypes = nodeIds.Chunk(500)
            .SelectMany(ids => database.Read.Nodes.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.ObjectType }))
            .ToDictionary(x => x.Id, x => x.ObjectType);
        return [.. relations.Select(row => ToEntity(row, objectTypes))];
    }

    private IRelation ToEntity(RelationRow row, Dictionary<int, Guid> objectTypes)
    {
        Relation relation = new(row.ParentId, row.ChildId, objectTypes[row.ParentId], objectTypes[row.ChildId], types.Get(row.RelationTypeId));
        relation.DisableChangeTracking();
        relation.Id = row.Id;
        relation.Key = row.Key;
        relation.Comment = row.Comment;
        relation.CreateDate = row.CreateDate;
        relation.UpdateDate = row.CreateDate;
        relation.ResetDirtyProperties(rememberDirty: false);
        relation.EnableChangeTracking();
        return relation;
    }
}

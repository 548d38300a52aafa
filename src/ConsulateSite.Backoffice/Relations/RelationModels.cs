using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>Describes relations to the client.</summary>
internal sealed class RelationModels(IEntityService entities)
{
    /// <summary>The client's models, in the same order.</summary>
    public Paged<RelationResponseModel> ToModels(PagedModel<IRelation> relations)
    {
        IRelation[] items = [.. relations.Items];
        Dictionary<int, IEntitySlim> ends = items
            .SelectMany(relation => new[] { (Type: relation.ParentObjectType, Id: relation.ParentId), (Type: relation.ChildObjectType, Id: relation.ChildId) })
            .Where(end => end.Id > 0)
            .GroupBy(end => end.Type, end => end.Id)
            .SelectMany(type => entities.GetAll(type.Key, [.. type.Distinct()]))
            .ToDictionary(entity => entity.Id);
        return new(relations.Total, [.. items.Select(relation => new RelationResponseModel(
            relation.Key,
            new ReferenceByIdModel(relation.RelationType.Key),
            End(ends, relation.ParentId),
            End(ends, relation.ChildId),
            relation.CreateDate.ToOffset(),
            relation.Comment))]);
    }

    // The root of a tree is no thing that could be named.
    private static RelationReferenceModel End(Dictionary<int, IEntitySlim> ends, int id) =>
        ends.TryGetValue(id, out IEntitySlim? entity) ? new(entity.Key, entity.Name) : new(Guid.Empty, null);
}

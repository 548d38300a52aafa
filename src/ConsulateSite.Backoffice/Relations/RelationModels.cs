using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>Describes relations to the client.</summary>
internal sealed class RelationModels(IEntityService entities, DocumentAccess documents, MediaAccess media)
{
    /// <summary>The client's models, in the same order. An end that the user may not read is not named.</summary>
    public async Task<Paged<RelationResponseModel>> ToModelsAsync(PagedModel<IRelation> relations)
    {
        IRelation[] items = [.. relations.Items];
        Dictionary<int, IEntitySlim> ends = items
            .SelectMany(relation => new[] { (Type: relation.ParentObjectType, Id: relation.ParentId), (Type: relation.ChildObjectType, Id: relation.ChildId) })
            .Where(end => end.Id > 0)
            .GroupBy(end => end.Type, end => end.Id)
            .SelectMany(type => entities.GetAll(type.Key, [.. type.Distinct()]))
            .ToDictionary(entity => entity.Id);
        await HideAsync(ends, Constants.ObjectTypes.Document, keys => documents.FilterAsync(keys, ActionBrowse.ActionLetter));
        await HideAsync(ends, Constants.ObjectTypes.Media, media.FilterAsync);
        return new(relations.Total, [.. items.Select(relation => new RelationResponseModel(
            relation.Key,
            new ReferenceByIdModel(relation.RelationType.Key),
            End(ends, relation.ParentId),
            End(ends, relation.ChildId),
            relation.CreateDate.ToOffset(),
            relation.Comment))]);
    }

    private static async Task HideAsync(Dictionary<int, IEntitySlim> ends, Guid type, Func<IEnumerable<Guid>, Task<ISet<Guid>>> filter)
    {
        IEntitySlim[] ofType = [.. ends.Values.Where(end => end.NodeObjectType == type)];
        ISet<Guid> readable = await filter(ofType.Select(end => end.Key));
        foreach (IEntitySlim hidden in ofType.Where(end => !readable.Contains(end.Key)))
        {
            ends.Remove(hidden.Id);
        }
    }

    // The root of a tree is no thing that could be named.
    private static RelationReferenceModel End(Dictionary<int, IEntitySlim> ends, int id) =>
        ends.TryGetValue(id, out IEntitySlim? entity) ? new(entity.Key, entity.Name) : new(Guid.Empty, null);
}

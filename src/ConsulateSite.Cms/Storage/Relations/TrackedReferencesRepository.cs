using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Answers which items use an item: the parent of a relation uses its child, and in a relation both ways each uses the other.</summary>
internal sealed class TrackedReferencesRepository(IDatabase database, RelationTypes types, ISharedContentTypes contentTypes) : ITrackedReferencesRepository
{
    private CmsDbContext Db => database.Read;

    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        IQueryable<Usage> usages =
            from use in Uses(filterMustBeIsDependency)
            join used in Db.Nodes on use.UsedId equals used.Id
            where used.Key == key
            join user in Db.Nodes on use.UserId equals user.Id
            orderby user.Name, user.Id, use.TypeId
            select new Usage { Node = user, TypeId = use.TypeId };
        totalRecords = usages.LongCount();
        return ToModels([.. usages.Skip((int)skip).Take((int)take)]);
    }

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        PageOfUsed(Db.Nodes.Where(x => x.ObjectType == objectTypeKey && x.Trashed), skip, take, filterMustBeIsDependency, out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        Guid[] wanted = [.. keys];
        return PageOfUsed(Db.Nodes.Where(x => wanted.Contains(x.Key)), skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        IQueryable<NodeRow> descendants =
            from parent in Db.Nodes
            where parent.Key == parentKey
            from node in Db.Nodes
            where node.Path.StartsWith(parent.Path + ",")
            select node;
        return PageOfUsed(descendants, skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        Guid[] wanted = [.. keys];
        IQueryable<NodeRow> used = Used(
            Db.Nodes.Where(x => wanted.Contains(x.Key) && x.ObjectType == nodeObjectTypeId), mustBeDependency: true);
        return Task.FromResult(new PagedModel<Guid>(
            used.LongCount(), [.. used.OrderBy(x => x.Id).Skip((int)skip).Take((int)take).Select(x => x.Key)]));
    }

    private IQueryable<Use> Uses(bool mustBeDependency)
    {
        int[] oneWay = [.. types.All.Where(x => !mustBeDependency || x.IsDependency).Select(x => x.Id)];
        int[] bothWays = [.. types.All.Where(x => x.IsBidirectional && (!mustBeDependency || x.IsDependency)).Select(x => x.Id)];
        return Db.Relations.Where(x => oneWay.Contains(x.RelationTypeId))
            .Select(x => new Use { UsedId = x.ChildId, UserId = x.ParentId, TypeId = x.RelationTypeId })
            .Concat(Db.Relations.Where(x => bothWays.Contains(x.RelationTypeId))
                .Select(x => new Use { UsedId = x.ParentId, UserId = x.ChildId, TypeId = x.RelationTypeId }));
    }

    private IQueryable<NodeRow> Used(IQueryable<NodeRow> nodes, bool mustBeDependency)
    {
        IQueryable<int> used = Uses(mustBeDependency).Select(x => x.UsedId);
        return nodes.Where(x => used.Contains(x.Id));
    }

    private List<RelationItemModel> PageOfUsed(
        IQueryable<NodeRow> nodes, long skip, long take, bool mustBeDependency, out long totalRecords)
    {
        IQueryable<NodeRow> used = Used(nodes, mustBeDependency);
        totalRecords = used.LongCount();
        return ToModels([.. used.OrderBy(x => x.Name).ThenBy(x => x.Id).Skip((int)skip).Take((int)take).Select(x => new Usage { Node = x })]);
    }

    private List<RelationItemModel> ToModels(List<Usage> usages)
    {
        int[] ids = [.. usages.Select(x => x.Node.Id).Distinct()];
        Dictionary<int, ContentRow> contents = Db.Contents.Where(x => ids.Contains(x.NodeId)).ToDictionary(x => x.NodeId);
        return [.. usages.Select(x => ToModel(x, contents.GetValueOrDefault(x.Node.Id)))];
    }

    private RelationItemModel ToModel(Usage usage, ContentRow? content)
    {
        IContentTypeComposition? contentType = content is null ? null : contentTypes.Find(content.ContentTypeId);
        RelationTypeRow? relationType = types.All.FirstOrDefault(x => x.Id == usage.TypeId);
        return new RelationItemModel
        {
            NodeKey = usage.Node.Key,
            NodeName = usage.Node.Name,
            NodeAlias = usage.Node.Name,
            NodeType = ObjectTypes.GetUdiType(usage.Node.ObjectType),
            NodePublished = usage.Node.ObjectType == Constants.ObjectTypes.Document ? content?.Published : null,
            ContentTypeKey = contentType?.Key ?? Guid.Empty,
            ContentTypeAlias = contentType?.Alias,
            ContentTypeIcon = contentType?.Icon,
            ContentTypeName = contentType?.Name,
            RelationTypeName = relationType?.Name,
            RelationTypeIsBidirectional = relationType?.IsBidirectional ?? false,
            RelationTypeIsDependency = relationType?.IsDependency ?? false,
        };
    }

    private sealed class Use
    {
        public int UsedId { get; init; }

        public int UserId { get; init; }

        public int TypeId { get; init; }
    }

    private sealed class Usage
    {
        public required NodeRow Node { get; init; }

        public int TypeId { get; init; }
    }
}

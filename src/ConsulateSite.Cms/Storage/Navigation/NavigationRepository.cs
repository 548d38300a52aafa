using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Navigation;

/// <summary>The tree as Umbraco keeps it in memory: every node with its parent, parents before children.</summary>
internal sealed class NavigationRepository(IDatabase database) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Nodes([objectTypeKey], trashed: false);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Nodes(objectTypeKeys, trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Nodes([objectTypeKey], trashed: true);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Nodes(objectTypeKeys, trashed: true);

    // A child is only attached to a parent that has been seen before it.
    private List<NavigationNode> Nodes(IEnumerable<Guid> objectTypes, bool trashed)
    {
        CmsDbContext read = database.Read;
        Guid[] kinds = [.. objectTypes];
        IQueryable<NavigationNode> nodes =
            from node in read.Nodes
            join content in read.Contents on node.Id equals content.NodeId
            join type in read.Nodes on content.ContentTypeId equals type.Id
            where kinds.Contains(node.ObjectType) && node.Trashed == trashed
            orderby node.Level, node.SortOrder, node.Id
            select new NavigationNode
            {
                Id = node.Id,
                Key = node.Key,
                ContentTypeKey = type.Key,
                ParentId = node.ParentId,
                SortOrder = node.SortOrder,
                Trashed = node.Trashed,
            };
        return [.. nodes];
    }
}

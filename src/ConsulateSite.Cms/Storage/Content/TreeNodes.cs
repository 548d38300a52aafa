using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Places nodes in the tree: parents, paths, levels and sort orders.</summary>
internal static class TreeNodes
{
    /// <summary>A node's place as far as its children need it.</summary>
    public readonly record struct Place(int Id, string Path, int Level)
    {
        public string PathOf(int child) => FormattableString.Invariant($"{Path},{child}");
    }

    /// <summary>The place of a parent.</summary>
    /// <exception cref="InvalidOperationException">There is no such node.</exception>
    public static Place ParentOf(CmsDbContext database, int parentId) => parentId switch
    {
        Constants.System.Root => new Place(parentId, "-1", 0),
        Constants.System.RecycleBinContent => new Place(parentId, "-1,-20", 0),
        Constants.System.RecycleBinMedia => new Place(parentId, "-1,-21", 0),
        _ => database.Nodes.Where(node => node.Id == parentId).Select(node => new Place(node.Id, node.Path, node.Level)).FirstOrDefault() is { Path: not null } place
            ? place
            : throw new InvalidOperationException($"Node {parentId} does not exist, so nothing can be placed below it."),
    };

    /// <summary>Inserts a node below its parent and gives it its identifier, path and level. Takes over a reserved identifier.</summary>
    public static NodeRow Insert(CmsDbContext database, NodeRow node)
    {
        Place parent = ParentOf(database, node.ParentId);
        NodeRow? reserved = database.Nodes.AsTracking()
            .FirstOrDefault(x => x.Key == node.Key && x.ObjectType == Constants.ObjectTypes.IdReservation);
        node.Level = parent.Level + 1;
        node.Path = parent.Path;
        if (reserved is null)
        {
            database.Nodes.Add(node);
            database.SaveChanges();
        }
        else
        {
            node.Id = reserved.Id;
            database.Entry(reserved).CurrentValues.SetValues(node);
            node = reserved;
        }

        node.Path = parent.PathOf(node.Id);
        database.SaveChanges();
        return node;
    }

    /// <summary>The sort order that puts a node behind its siblings.</summary>
    public static int NextSortOrder(CmsDbContext database, int parentId, Guid objectType) =>
        (database.Nodes
            .Where(node => node.ParentId == parentId && node.ObjectType == objectType)
            .Max(node => (int?)node.SortOrder) ?? -1) + 1;

    /// <summary>Gives nodes the sort orders of their places in the list.</summary>
    public static void Sort(CmsDbContext database, IReadOnlyList<int> orderedNodeIds)
    {
        for (int index = 0; index < orderedNodeIds.Count; index++)
        {
            int id = orderedNodeIds[index];
            int order = index;
            database.Nodes.Where(x => x.Id == id).ExecuteUpdate(x => x.SetProperty(node => node.SortOrder, order));
        }
    }

    /// <summary>The pattern that the paths of all descendants begin with.</summary>
    public static string DescendantPrefix(string path) => path + ",";
}

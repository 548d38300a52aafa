using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Tests.Engine;

/// <summary>Nodes for tests of tables that refer to nodes.</summary>
internal static class TestNodes
{
    /// <summary>Adds a node below the root, and the root when there is none.</summary>
    public static NodeRow Add(IDatabase database, Guid? objectType = null, int parentId = Constants.System.Root, bool trashed = false)
    {
        CmsDbContext db = database.Write;
        if (!db.Nodes.Any(x => x.Id == Constants.System.Root))
        {
            db.Nodes.Add(new NodeRow
            {
                Id = Constants.System.Root,
                ParentId = Constants.System.Root,
                Key = Constants.System.RootSystemKey,
                ObjectType = Constants.ObjectTypes.SystemRoot,
                Path = Constants.System.RootString,
            });
        }

        NodeRow parent = db.Nodes.Local.FirstOrDefault(x => x.Id == parentId) ?? db.Nodes.Single(x => x.Id == parentId);
        NodeRow node = new()
        {
            Key = Guid.NewGuid(),
            ParentId = parentId,
            Level = parent.Level + 1,
            ObjectType = objectType ?? Constants.ObjectTypes.Document,
            Trashed = trashed,
            CreateDate = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        };
        db.Nodes.Add(node);
        db.SaveChanges();
        node.Name = $"Node {node.Id}";
        node.Path = $"{parent.Path},{node.Id}";
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return node;
    }
}

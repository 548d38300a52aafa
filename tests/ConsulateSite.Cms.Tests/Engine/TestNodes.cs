using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Tests.Engine;

/// <summary>Nodes for tests of tables that refer to nodes.</summary>
internal static class TestNodes
{
    /// <summary>Adds a node.</summary>
    public static NodeRow Add(IDatabase database, Guid? objectType = null, int parentId = Constants.System.Root, bool trashed = false)
    {
        CmsDbContext db = database.Write;
        NodeRow node = TreeNodes.Insert(db, new NodeRow
        {
            Key = Guid.NewGuid(),
            ParentId = parentId,
            ObjectType = objectType ?? Constants.ObjectTypes.Document,
            Trashed = trashed,
            Name = $"Node {Guid.NewGuid():N}",
            CreateDate = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        });
        db.ChangeTracker.Clear();
        return node;
    }
}

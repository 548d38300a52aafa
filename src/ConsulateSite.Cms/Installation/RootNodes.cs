using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Installation;

/// <summary>Installs the nodes below which all others are: the root and the two recycle bins.</summary>
internal sealed class RootNodes(IDatabase database, TimeProvider time) : IInstallationStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        if (!database.Read.Nodes.Any(node => node.Id == Constants.System.Root))
        {
            Insert(database.Write);
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private void Insert(CmsDbContext write)
    {
        write.Nodes.AddRange(
            Node(Constants.System.Root, Constants.System.RootSystemKey, Constants.ObjectTypes.SystemRoot, "Root", Constants.System.RootString),
            Node(
                Constants.System.RecycleBinContent, Constants.System.RecycleBinContentKey, Constants.ObjectTypes.ContentRecycleBin,
                "Recycle Bin", Constants.System.RecycleBinContentPathPrefix.TrimEnd(',')),
            Node(
                Constants.System.RecycleBinMedia, Constants.System.RecycleBinMediaKey, Constants.ObjectTypes.MediaRecycleBin,
                "Recycle Bin", Constants.System.RecycleBinMediaPathPrefix.TrimEnd(',')));
        write.SaveChanges();
        write.ChangeTracker.Clear();
    }

    private NodeRow Node(int id, Guid key, Guid objectType, string name, string path) => new()
    {
        Id = id,
        Key = key,
        ObjectType = objectType,
        ParentId = Constants.System.Root,
        Path = path,
        Name = name,
        CreatorId = Constants.Security.SuperUserId,
        CreateDate = time.GetUtcNow().UtcDateTime,
    };
}

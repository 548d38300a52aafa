using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Installation;

/// <summary>Reserves the identifiers under which Umbraco's code knows an item, for the moment at which the item is saved.</summary>
internal static class ReservedNodes
{
    public static void Reserve(CmsDbContext write, int id, Guid key)
    {
        write.Nodes.Add(new NodeRow
        {
            Id = id,
            Key = key,
            ObjectType = Constants.ObjectTypes.IdReservation,
            ParentId = Constants.System.Root,
            Level = 1,
            Path = FormattableString.Invariant($"{Constants.System.RootString},{id}"),
        });
        write.SaveChanges();
        write.ChangeTracker.Clear();
    }
}

using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;

namespace ConsulateSite.Cms.Storage.Entities;

/// <summary>The members of tree entities that queries may use.</summary>
internal static class EntityMembers
{
    public static MemberMap<NodeRow> Map { get; } = new MemberMap<NodeRow>()
        .Add("Id", row => row.Id)
        .Add("Key", row => row.Key)
        .Add("ParentId", row => row.ParentId)
        .Add("Path", row => row.Path)
        .Add("Level", row => row.Level)
        .Add("SortOrder", row => row.SortOrder)
        .Add("Trashed", row => row.Trashed)
        .Add("Name", row => row.Name)
        .Add("CreatorId", row => row.CreatorId ?? 0)
        .Add("CreateDate", row => row.CreateDate);
}

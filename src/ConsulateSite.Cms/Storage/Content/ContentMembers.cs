using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>The members of documents and media that queries may use.</summary>
internal static class ContentMembers
{
    public static MemberMap<ContentRow> Map { get; } = new MemberMap<ContentRow>()
        .Add("Id", row => row.NodeId)
        .Add("Key", row => row.Node.Key)
        .Add("ParentId", row => row.Node.ParentId)
        .Add("Path", row => row.Node.Path)
        .Add("Level", row => row.Node.Level)
        .Add("SortOrder", row => row.Node.SortOrder)
        .Add("Trashed", row => row.Node.Trashed)
        .Add("Name", row => row.Node.Name)
        .Add("CreatorId", row => row.Node.CreatorId ?? 0)
        .Add("CreateDate", row => row.Node.CreateDate)
        .Add("UpdateDate", row => row.UpdateDate)
        .Add("WriterId", row => row.WriterId)
        .Add("ContentTypeId", row => row.ContentTypeId)
        .Add("VersionId", row => row.CurrentVersionId)
        .Add("PublishedVersionId", row => row.PublishedVersionId)
        .Add("Published", row => row.Published)
        .Add("Edited", row => row.Edited);
}

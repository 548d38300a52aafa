using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Tags;

internal static class TagMapper
{
    public static ITag ToEntity(TagRow row, int nodeCount = 0)
    {
        Tag tag = new(row.Id, row.Group, row.Text, row.LanguageId) { Key = row.Key, NodeCount = nodeCount };
        tag.ResetDirtyProperties(rememberDirty: false);
        return tag;
    }
}

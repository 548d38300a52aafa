using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Says of published items which cultures have a draft that differs from what is published.</summary>
internal static class EditedFlags
{
    private const int BatchSize = 100;

    /// <summary>Compares the draft and the published version of each item.</summary>
    public static void Recompute(CmsDbContext write, IQueryable<int> nodes)
    {
        List<ContentRow> published = [.. write.Contents.Where(row => nodes.Contains(row.NodeId) && row.PublishedVersionId != 0)];
        foreach (ContentRow[] batch in published.Chunk(BatchSize))
        {
            int[] versions = [.. batch.SelectMany(row => new[] { row.CurrentVersionId, row.PublishedVersionId })];
            Dictionary<int, ContentVersionRow> byId = write.Versions.Where(row => versions.Contains(row.Id)).ToDictionary(row => row.Id);
            ILookup<int, ContentVersionCultureRow> names = write.VersionCultures.Where(row => versions.Contains(row.VersionId))
                .AsEnumerable().ToLookup(row => row.VersionId);
            foreach (ContentRow content in batch)
            {
                Mark(write, content, byId, names);
            }
        }
    }

    private static void Mark(
        CmsDbContext write, ContentRow content, Dictionary<int, ContentVersionRow> versions, ILookup<int, ContentVersionCultureRow> names)
    {
        ContentVersionRow draft = versions[content.CurrentVersionId];
        ContentVersionRow published = versions[content.PublishedVersionId];
        HashSet<(string Alias, StoredValue Value)> differences = ValuesOf(draft);
        differences.SymmetricExceptWith(ValuesOf(published));
        string[] cultures =
        [
            .. differences.Select(difference => difference.Value.Culture).OfType<string>()
                .Concat(RenamedCultures(names[draft.Id], names[published.Id]))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        bool edited = differences.Count > 0 || cultures.Length > 0 || draft.Name != published.Name;
        write.Contents.Where(row => row.NodeId == content.NodeId).ExecuteUpdate(set => set.SetProperty(row => row.Edited, edited));
        write.DocumentCultures.Where(row => row.NodeId == content.NodeId && row.Published)
            .ExecuteUpdate(set => set.SetProperty(row => row.Edited, row => cultures.Contains(row.Culture)));
    }

    private static HashSet<(string Alias, StoredValue Value)> ValuesOf(ContentVersionRow version) =>
        [.. PropertyValuesJson.Read(version.Values).Where(property => !ShapeChange.IsSetAside(property.Key))
            .SelectMany(property => property.Value.Select(value => (property.Key, value)))];

    private static IEnumerable<string> RenamedCultures(
        IEnumerable<ContentVersionCultureRow> draft, IEnumerable<ContentVersionCultureRow> published)
    {
        Dictionary<string, string> before = published.ToDictionary(row => row.Culture, row => row.Name, StringComparer.OrdinalIgnoreCase);
        return draft.Where(row => before.GetValueOrDefault(row.Culture) is { } name && name != row.Name).Select(row => row.Culture);
    }
}

using ConsulateSite.Cms.Storage;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>Reads the states of many items with few queries. What is in the bin is not found.</summary>
internal sealed class ItemReader(ItemFactory factory)
{
    /// <summary>The published states of documents; those that are not published are left out.</summary>
    public List<IPublishedContent> Published(CmsDbContext database, Guid[] keys)
    {
        List<ItemRow> rows = Rows(
            database,
            Constants.ObjectTypes.Document,
            keys,
            database.Contents.Where(content => content.Published).Select(content => new VersionOf(content.NodeId, content.PublishedVersionId)));
        ILookup<int, ItemCulture> cultures = Cultures(database, rows);
        return rows.ConvertAll(row => factory.Published(row, cultures[row.VersionId]));
    }

    /// <summary>The drafts of documents.</summary>
    public List<IPublishedContent> Drafts(CmsDbContext database, Guid[] keys)
    {
        List<ItemRow> rows = Rows(database, Constants.ObjectTypes.Document, keys, CurrentVersions(database));
        ILookup<int, ItemCulture> cultures = Cultures(database, rows);
        int[] nodeIds = [.. rows.Select(row => row.Id)];
        var states = database.DocumentCultures
            .Where(culture => nodeIds.Contains(culture.NodeId))
            .ToLookup(culture => culture.NodeId);
        return rows.ConvertAll(row => factory.Draft(
            row,
            cultures[row.VersionId],
            Set(states[row.Id].Where(state => state.Published).Select(state => state.Culture)),
            Set(states[row.Id].Where(state => state.Edited).Select(state => state.Culture))));
    }

    /// <summary>Media.</summary>
    public List<IPublishedContent> Media(CmsDbContext database, Guid[] keys) =>
        Rows(database, Constants.ObjectTypes.Media, keys, CurrentVersions(database)).ConvertAll(factory.Medium);

    private static IQueryable<VersionOf> CurrentVersions(CmsDbContext database) =>
        database.Contents.Select(content => new VersionOf(content.NodeId, content.CurrentVersionId));

    private static List<ItemRow> Rows(CmsDbContext database, Guid objectType, Guid[] keys, IQueryable<VersionOf> versions)
    {
        IQueryable<ItemRow> rows =
            from node in database.Nodes
            join content in database.Contents on node.Id equals content.NodeId
            join of in versions on node.Id equals of.NodeId
            join version in database.Versions on of.VersionId equals version.Id
            where keys.Contains(node.Key) && node.ObjectType == objectType && !node.Trashed
            select new ItemRow(
                node.Id,
                node.Key,
                content.ContentTypeId,
                node.Level,
                node.Path,
                node.SortOrder,
                node.CreatorId,
                node.CreateDate,
                content.Published,
                version.Id,
                version.Name ?? node.Name,
                version.TemplateId,
                version.UserId,
                version.VersionDate,
                version.Values);
        return [.. rows];
    }

    private static ILookup<int, ItemCulture> Cultures(CmsDbContext database, List<ItemRow> rows)
    {
        int[] versionIds = [.. rows.Select(row => row.VersionId)];
        return database.VersionCultures
            .Where(culture => versionIds.Contains(culture.VersionId))
            .Select(culture => new ItemCulture(culture.VersionId, culture.Culture, culture.Name, culture.Date))
            .ToLookup(culture => culture.VersionId);
    }

    private static HashSet<string> Set(IEnumerable<string> cultures) => new(cultures, StringComparer.OrdinalIgnoreCase);

    private sealed record VersionOf(int NodeId, int VersionId);
}

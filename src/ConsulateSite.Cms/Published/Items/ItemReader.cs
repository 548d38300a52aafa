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
        List<ItemRow> rows = Rows(database, Constants.ObjectTypes.Document, keys, published: true);
        ILookup<int, ItemCulture> cultures = Cultures(database, rows);
        return rows.ConvertAll(row => factory.Published(row, cultures[row.VersionId]));
    }

    /// <summary>The drafts of documents.</summary>
    public List<IPublishedContent> Drafts(CmsDbContext database, Guid[] keys)
    {
        List<ItemRow> rows = Rows(database, Constants.ObjectTypes.Document, keys, published: false);
        ILookup<int, ItemCulture> cultures = Cultures(database, rows);
        ILookup<int, ItemCultureState> states =
            ItemQueries.States(database, [.. rows.Select(row => row.Id)]).ToLookup(state => state.NodeId);
        return rows.ConvertAll(row => factory.Draft(
            row,
            cultures[row.VersionId],
            Set(states[row.Id].Where(state => state.Published)),
            Set(states[row.Id].Where(state => state.Edited))));
    }

    /// <summary>Media.</summary>
    public List<IPublishedContent> Media(CmsDbContext database, Guid[] keys) =>
        Rows(database, Constants.ObjectTypes.Media, keys, published: false).ConvertAll(factory.Medium);

    private static List<ItemRow> Rows(CmsDbContext database, Guid objectType, Guid[] keys, bool published) =>
        [.. ItemQueries.Rows(database, keys, published).Where(row => row.ObjectType == objectType)];

    private static ILookup<int, ItemCulture> Cultures(CmsDbContext database, List<ItemRow> rows) =>
        ItemQueries.Cultures(database, [.. rows.Select(row => row.VersionId)]).ToLookup(culture => culture.VersionId);

    private static HashSet<string> Set(IEnumerable<ItemCultureState> states) =>
        new(states.Select(state => state.Culture), StringComparer.OrdinalIgnoreCase);
}

using ConsulateSite.Cms.Storage;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>The queries behind <see cref="ItemReader"/>, translated once: they run whenever a page is met for the first time.</summary>
internal static class ItemQueries
{
    /// <summary>The items outside the bin, each with its published version or with its current one.</summary>
    /// <remarks>
    /// A condition on the type of object is left to the caller: it would lead the database to the index of all
    /// documents instead of the one of keys.
    /// </remarks>
    public static readonly Func<CmsDbContext, Guid[], bool, IEnumerable<ItemRow>> Rows = EF.CompileQuery(
        (CmsDbContext database, Guid[] keys, bool published) =>
            from node in database.Nodes
            join content in database.Contents on node.Id equals content.NodeId
            join version in database.Versions on published ? content.PublishedVersionId : content.CurrentVersionId equals version.Id
            where keys.Contains(node.Key) && !node.Trashed && (content.Published || !published)
            select new ItemRow(
                node.Id,
                node.Key,
                node.ObjectType,
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
                version.Values));

    /// <summary>The cultures of versions.</summary>
    public static readonly Func<CmsDbContext, int[], IEnumerable<ItemCulture>> Cultures = EF.CompileQuery(
        (CmsDbContext database, int[] versionIds) =>
            from culture in database.VersionCultures
            where versionIds.Contains(culture.VersionId)
            select new ItemCulture(culture.VersionId, culture.Culture, culture.Name, culture.Date));

    /// <summary>In which cultures documents are published and in which their drafts differ.</summary>
    public static readonly Func<CmsDbContext, int[], IEnumerable<ItemCultureState>> States = EF.CompileQuery(
        (CmsDbContext database, int[] nodeIds) =>
            from culture in database.DocumentCultures
            where nodeIds.Contains(culture.NodeId)
            select new ItemCultureState(culture.NodeId, culture.Culture, culture.Published, culture.Edited));
}

using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>The names and states by culture of items whose type begins, or ceases, to vary by culture.</summary>
internal static class CultureRows
{
    /// <summary>Gives the items, in all their versions, the default culture with the name and state that they had without any.</summary>
    public static void Create(CmsDbContext write, IQueryable<int> nodes, string culture)
    {
        write.VersionCultures
            .Where(row => row.Culture == culture && write.Versions.Any(version => version.Id == row.VersionId && nodes.Contains(version.NodeId)))
            .ExecuteDelete();
        write.DocumentCultures.Where(row => row.Culture == culture && nodes.Contains(row.NodeId)).ExecuteDelete();
        write.VersionCultures.AddRange(write.Versions.Where(version => nodes.Contains(version.NodeId))
            .Select(version => new ContentVersionCultureRow
            {
                VersionId = version.Id,
                Culture = culture,
                Name = version.Name ?? string.Empty,
                Date = version.VersionDate,
            }));
        write.DocumentCultures.AddRange(write.Contents.Where(row => nodes.Contains(row.NodeId))
            .Select(row => new DocumentCultureRow
            {
                NodeId = row.NodeId,
                Culture = culture,
                Name = row.Node.Name,
                Available = true,
                Published = row.Published,
                Edited = row.Edited,
            }));
        write.SaveChanges();
        write.ChangeTracker.Clear();
    }

    /// <summary>
    /// Names the items, in all their versions, as they were named in the default culture. The rows of the cultures stay, for
    /// nobody reads them while the type does not vary, and switching back brings the translations back.
    /// </summary>
    public static void NameByDefault(CmsDbContext write, IQueryable<int> nodes, string culture)
    {
        write.Versions
            .Where(version => nodes.Contains(version.NodeId)
                && write.VersionCultures.Any(row => row.VersionId == version.Id && row.Culture == culture))
            .ExecuteUpdate(set => set.SetProperty(
                version => version.Name,
                version => write.VersionCultures.First(row => row.VersionId == version.Id && row.Culture == culture).Name));
        write.Nodes
            .Where(node => nodes.Contains(node.Id)
                && write.DocumentCultures.Any(row => row.NodeId == node.Id && row.Culture == culture && row.Name != null))
            .ExecuteUpdate(set => set.SetProperty(
                node => node.Name,
                node => write.DocumentCultures.First(row => row.NodeId == node.Id && row.Culture == culture).Name));
    }
}

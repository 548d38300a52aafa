using System.Globalization;
using System.Linq.Expressions;
using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Orders rows of documents and media as the backoffice asks for it.</summary>
internal static class ContentPaging
{
    /// <summary>Sorts and cuts out one page.</summary>
    /// <param name="database">The database.</param>
    /// <param name="rows">The rows that match.</param>
    /// <param name="ordering">A field of the system, or a property alias with <see cref="Ordering.IsCustomField"/>.</param>
    /// <param name="pageIndex">The page, from zero.</param>
    /// <param name="pageSize">How many rows a page has.</param>
    public static List<ContentRow> Page(
        CmsDbContext database, IQueryable<ContentRow> rows, Ordering? ordering, long pageIndex, int pageSize)
    {
        int skip = checked((int)(pageIndex * pageSize));
        if (ordering is { IsCustomField: true, OrderBy: { } alias })
        {
            return PageByProperty(database, rows, ordering, alias, skip, pageSize);
        }

        return [.. Sort(database, rows, ordering).Skip(skip).Take(pageSize)];
    }

    private static IQueryable<ContentRow> Sort(CmsDbContext database, IQueryable<ContentRow> rows, Ordering? ordering)
    {
        string culture = ordering?.Culture ?? string.Empty;
        Expression<Func<ContentRow, object?>> key = ordering?.OrderBy?.ToLowerInvariant() switch
        {
            "name" when culture.Length > 0 => row => database.DocumentCultures
                .Where(x => x.NodeId == row.NodeId && x.Culture == culture).Select(x => x.Name).FirstOrDefault() ?? row.Node.Name,
            "name" => row => row.Node.Name,
            "path" => row => row.Node.Path,
            "level" => row => row.Node.Level,
            "id" => row => row.NodeId,
            "createdate" => row => row.Node.CreateDate,
            "updatedate" or "versiondate" => row => row.UpdateDate,
            "published" => row => row.Published,
            "creator" or "owner" => row => database.Users.Where(x => x.Id == row.Node.CreatorId).Select(x => x.Name).FirstOrDefault(),
            "writer" or "updater" => row => database.Users.Where(x => x.Id == row.WriterId).Select(x => x.Name).FirstOrDefault(),
            "contenttypealias" => row => database.ContentTypes.Where(x => x.NodeId == row.ContentTypeId).Select(x => x.Alias).FirstOrDefault(),
            "trashed" => row => row.Node.Trashed,
            _ => row => row.Node.SortOrder,
        };
        return ordering?.Direction == Direction.Descending
            ? rows.OrderByDescending(key).ThenByDescending(row => row.NodeId)
            : rows.OrderBy(key).ThenBy(row => row.NodeId);
    }

    // Values are one document per version; what editors sort by a property of their own are the children of one page.
    private static List<ContentRow> PageByProperty(
        CmsDbContext database, IQueryable<ContentRow> rows, Ordering ordering, string alias, int skip, int pageSize)
    {
        var candidates = rows
            .Join(database.Versions, row => row.CurrentVersionId, version => version.Id, (row, version) => new { row.NodeId, version.Values })
            .ToList()
            .Select(x => (x.NodeId, Key: SortKey(x.Values, alias, ordering.Culture)))
            .OrderBy(x => x.Key, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering))
            .ThenBy(x => x.NodeId)
            .Select(x => x.NodeId)
            .ToList();
        if (ordering.Direction == Direction.Descending)
        {
            candidates.Reverse();
        }

        List<int> page = [.. candidates.Skip(skip).Take(pageSize)];
        Dictionary<int, ContentRow> found = rows.Where(row => page.Contains(row.NodeId)).ToDictionary(row => row.NodeId);
        return [.. page.Select(id => found[id])];
    }

    private static string SortKey(string values, string alias, string? culture)
    {
        IReadOnlyList<StoredValue> stored = PropertyValuesJson.Read(values).GetValueOrDefault(alias) ?? [];
        object? value = stored.Where(x => string.Equals(x.Culture ?? string.Empty, culture ?? string.Empty, StringComparison.OrdinalIgnoreCase))
            .Select(x => x.Value).FirstOrDefault() ?? stored.Select(x => x.Value).FirstOrDefault();
        return value is DateTime date
            ? date.ToString("o", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
    }
}

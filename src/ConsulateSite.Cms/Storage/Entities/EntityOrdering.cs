using System.Linq.Expressions;
using ConsulateSite.Cms.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Entities;

/// <summary>Orders nodes as the trees ask for it; an ordering may go on with a next one.</summary>
internal static class EntityOrdering
{
    public static IQueryable<NodeRow> Sort(CmsDbContext database, IQueryable<NodeRow> rows, Ordering? ordering)
    {
        IOrderedQueryable<NodeRow>? sorted = null;
        for (Ordering? current = ordering; current is not null; current = current.Next)
        {
            Expression<Func<NodeRow, object?>> key = KeyOf(database, current);
            bool descending = current.Direction == Direction.Descending;
            sorted = (sorted, descending) switch
            {
                (null, false) => rows.OrderBy(key),
                (null, true) => rows.OrderByDescending(key),
                (_, false) => sorted.ThenBy(key),
                (_, true) => sorted.ThenByDescending(key),
            };
        }

        return (sorted ?? rows.OrderBy(row => row.SortOrder)).ThenBy(row => row.Id);
    }

    /// <summary>Whether siblings keep the order that editors have given them.</summary>
    public static bool IsOfEditors(Ordering ordering) =>
        ordering is { Direction: Direction.Ascending, Next: null } && string.Equals(ordering.OrderBy, "sortOrder", StringComparison.OrdinalIgnoreCase);

    private static Expression<Func<NodeRow, object?>> KeyOf(CmsDbContext database, Ordering ordering)
    {
        string culture = ordering.Culture ?? string.Empty;
        return ordering.OrderBy?.ToLowerInvariant() switch
        {
            "name" or "text" when culture.Length > 0 => row => database.DocumentCultures
                .Where(x => x.NodeId == row.Id && x.Culture == culture).Select(x => x.Name).FirstOrDefault() ?? row.Name,
            "name" or "text" => row => row.Name,
            "path" => row => row.Path,
            "level" => row => row.Level,
            "id" or "nodeid" => row => row.Id,
            "createdate" => row => row.CreateDate,
            "nodeobjecttype" => row => row.ObjectType,
            _ => row => row.SortOrder,
        };
    }
}

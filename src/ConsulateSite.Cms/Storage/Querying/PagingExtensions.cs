namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Cuts a page out of an ordered list.</summary>
internal static class PagingExtensions
{
    /// <param name="rows">The ordered rows.</param>
    /// <param name="pageIndex">The number of the page, from zero.</param>
    /// <param name="pageSize">How many rows make a page.</param>
    public static IQueryable<TRow> Page<TRow>(this IOrderedQueryable<TRow> rows, long pageIndex, int pageSize) =>
        rows.Skip((int)Math.Min(int.MaxValue, pageIndex * pageSize)).Take(pageSize);

    /// <inheritdoc cref="Page{TRow}(IOrderedQueryable{TRow},long,int)"/>
    public static IEnumerable<TRow> Page<TRow>(this IOrderedEnumerable<TRow> rows, long pageIndex, int pageSize) =>
        rows.Skip((int)Math.Min(int.MaxValue, pageIndex * pageSize)).Take(pageSize);
}

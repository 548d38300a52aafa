using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Urls;

/// <summary>Writes what says where documents are found: all of a document, or nothing.</summary>
internal static class AddressRows
{
    private const int Batch = 500;

    /// <summary>Puts rows in the place of all those that the same documents had.</summary>
    public static void Replace<TRow>(CmsDbContext database, IReadOnlyCollection<TRow> rows)
        where TRow : class, IAddressRow
    {
        Delete<TRow>(database, rows.Select(row => row.DocumentKey).Distinct());
        database.Set<TRow>().AddRange(rows);
        database.SaveChanges();
        database.ChangeTracker.Clear();
    }

    /// <summary>Deletes the rows of documents.</summary>
    public static void Delete<TRow>(CmsDbContext database, IEnumerable<Guid> documents)
        where TRow : class, IAddressRow
    {
        foreach (Guid[] keys in documents.Chunk(Batch))
        {
            database.Set<TRow>().Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }
}

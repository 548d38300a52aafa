using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage;

/// <summary>What Entity Framework knows of the tables. To find it out takes a third of a start.</summary>
internal static class DatabaseModel
{
    /// <summary>
    /// Has the model built, and a first query translated, on another thread while the application is put together. Entity Framework
    /// keeps both for every context that is configured alike, and makes whoever comes too early wait.
    /// </summary>
    /// <param name="provider">Configures the contexts.</param>
    public static void BuildAhead(IStorageProvider provider)
    {
        DbContextOptionsBuilder<CmsDbContext> options = new();
        provider.Configure(options);
        // A failure is not told here: the first context that is really used fails in the same way.
        _ = Task.Run(() =>
        {
            using CmsDbContext context = new(options.Options);
            context.Nodes.Where(node => node.Id == 0).ToQueryString();
        });
    }
}

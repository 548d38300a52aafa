using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage;

/// <summary>Creates the database or brings it to the current version.</summary>
internal sealed class DatabaseMigrator(IStorageProvider provider, IDbContextFactory<CmsDbContext> contexts)
{
    /// <summary>Applies what is missing, all of it or nothing; does nothing to a current database.</summary>
    /// <remarks>
    /// The transaction also keeps other processes out. Entity Framework's own lock is a stored row: a process that is killed
    /// leaves it behind, and every later start would wait for it without end.
    /// </remarks>
    /// <param name="cancellationToken">Ends the migration between two steps.</param>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await provider.PrepareAsync(cancellationToken);
        await using CmsDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using DbTransaction transaction = provider.BeginWrite(context.Database.GetDbConnection());
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage;

/// <summary>Creates the database or brings it to the current version.</summary>
internal sealed class DatabaseMigrator(IStorageProvider provider, IDbContextFactory<CmsDbContext> contexts)
{
    /// <summary>Applies what is missing; does nothing to a current database.</summary>
    /// <param name="cancellationToken">Ends the migration between two steps.</param>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await provider.PrepareAsync(cancellationToken);
        await using CmsDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}

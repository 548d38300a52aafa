using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Tests.Storage.Migrations;

public sealed class DatabaseMigratorTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-migrator-");

    [Fact]
    public async Task The_lock_of_a_process_that_was_killed_while_migrating_holds_nobody_up()
    {
        Execute(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """);

        await MigrateAsync().WaitAsync(Patience);

        Assert.Equal(0L, Execute("SELECT COUNT(*) FROM Node"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_behind()
    {
        // The name is taken when the migration comes to it, after it has made other tables.
        Execute("CREATE VIEW ContentVersionCulture AS SELECT 1");

        await Assert.ThrowsAsync<SqliteException>(MigrateAsync);

        Assert.Equal(0L, Execute("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'"));
    }

    [Fact]
    public async Task Processes_that_start_at_once_all_find_the_tables()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(MigrateAsync))).WaitAsync(Patience);

        long migrations = typeof(CmsDbContext).Assembly.GetTypes().LongCount(type => type.IsSubclassOf(typeof(Migration)));
        Assert.Equal(migrations, Execute("SELECT COUNT(*) FROM \"__EFMigrationsHistory\""));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private Task MigrateAsync()
    {
        SqliteStorageProvider provider = new($"Data Source={Path.Combine(_folder.FullName, "consulate.db")}");
        DbContextOptionsBuilder<CmsDbContext> options = new();
        provider.Configure(options);
        return new DatabaseMigrator(provider, new Contexts(options.Options)).MigrateAsync(CancellationToken.None);
    }

    private object? Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(_folder.FullName, "consulate.db")}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private sealed class Contexts(DbContextOptions<CmsDbContext> options) : IDbContextFactory<CmsDbContext>
    {
        public CmsDbContext CreateDbContext() => new(options);
    }
}

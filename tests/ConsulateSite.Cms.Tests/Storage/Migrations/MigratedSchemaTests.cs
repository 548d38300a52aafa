using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Tests.Storage.Migrations;

/// <summary>The migrations are written by hand, so the schema that they make is compared with the one that the model asks for.</summary>
public sealed class MigratedSchemaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-schema-");

    [Fact]
    public async Task A_migrated_database_has_the_schema_of_the_model()
    {
        string migrated = await SchemaAfterAsync("migrated.db", context => context.Database.MigrateAsync());
        string created = await SchemaAfterAsync("created.db", context => context.Database.EnsureCreatedAsync());

        Assert.Equal(created, migrated);
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        string once = await SchemaAfterAsync("twice.db", context => context.Database.MigrateAsync());
        string twice = await SchemaAfterAsync("twice.db", context => context.Database.MigrateAsync());

        Assert.Equal(once, twice);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<string> SchemaAfterAsync(string file, Func<CmsDbContext, Task> create)
    {
        string path = Path.Combine(_folder.FullName, file);
        DbContextOptionsBuilder<CmsDbContext> options = new();
        SqliteStorageProvider provider = new($"Data Source={path}");
        await provider.PrepareAsync(CancellationToken.None);
        provider.Configure(options);
        await using (CmsDbContext context = new(options.Options))
        {
            await create(context);
        }

        return await ReadSchemaAsync(path);
    }

    private static async Task<string> ReadSchemaAsync(string path)
    {
        await using SqliteConnection connection = new($"Data Source={path}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT sql FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            ORDER BY type, name
            """;
        List<string> statements = [];
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            statements.Add(reader.GetString(0));
        }

        Assert.NotEmpty(statements);
        return string.Join('\n', statements);
    }
}

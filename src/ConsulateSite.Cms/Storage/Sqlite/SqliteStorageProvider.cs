using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConsulateSite.Cms.Storage.Sqlite;

/// <summary>SQLite in write-ahead mode: readers see a snapshot, one writer at a time.</summary>
internal sealed class SqliteStorageProvider : IStorageProvider
{
    private readonly string _connectionString;
    private readonly string _creatingConnectionString;

    /// <param name="connectionString">An ADO.NET connection string with <c>Data Source</c>.</param>
    public SqliteStorageProvider(string connectionString)
    {
        SqliteConnectionStringBuilder builder = new(connectionString)
        {
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = 30,
        };
        _creatingConnectionString = builder.ToString();
        // A file that is taken away while the site runs must be missed, and not be replaced by an empty one.
        builder.Mode = SqliteOpenMode.ReadWrite;
        _connectionString = builder.ToString();
        DatabasePath = builder.DataSource;
    }

    public const string ProviderName = "Microsoft.Data.Sqlite";

    /// <summary>The database file.</summary>
    public string DatabasePath { get; }

    public string Name => ProviderName;

    public void Configure(DbContextOptionsBuilder options) => options
        .UseSqlite(_connectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(SqliteConnectionSettings.Instance)
        // The migrations are written by hand and a test compares them with the model, so there is no snapshot to compare;
        // they run in one transaction, which takes the place of the lock that Entity Framework would store.
        .ConfigureWarnings(warnings => warnings.Ignore(
            RelationalEventId.PendingModelChangesWarning,
            RelationalEventId.MigrationsUserTransactionWarning,
            RelationalEventId.AmbientTransactionWarning));

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(DatabasePath));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        await using SqliteConnection connection = new(_creatingConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using SqliteCommand command = connection.CreateCommand();
        // The journal mode is a property of the file and needs to be set once.
        command.CommandText = "PRAGMA journal_mode = WAL;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // A transaction of this provider takes the write lock at once unless it is told to be deferred.
    public DbTransaction BeginRead(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);

    public DbTransaction BeginWrite(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);
}

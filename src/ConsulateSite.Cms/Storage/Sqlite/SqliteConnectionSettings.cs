using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConsulateSite.Cms.Storage.Sqlite;

/// <summary>What holds for every connection: settings that SQLite keeps per connection, and that the file is where it should be.</summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    public static readonly SqliteConnectionSettings Instance = new();

    // FULL: a commit that was acknowledged survives a power cut, not only a crash of the process.
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;";

    private const int CannotOpen = 14;

    /// <exception cref="SqliteException">The database file is not there.</exception>
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        RequireFile(connection);
        return result;
    }

    /// <exception cref="SqliteException">The database file is not there.</exception>
    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        RequireFile(connection);
        return ValueTask.FromResult(result);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // A pooled connection holds on to a file that was removed: what it wrote would be lost without a word, and what it read would be
    // another database than the one that is put back.
    private static void RequireFile(DbConnection connection)
    {
        if (Path.IsPathRooted(connection.DataSource) && !File.Exists(connection.DataSource))
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            throw new SqliteException($"The database {connection.DataSource} is not there.", CannotOpen);
        }
    }
}

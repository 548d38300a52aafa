using Microsoft.Data.Sqlite;

namespace ConsulateSite.Insights.Storage;

/// <summary>Deletes what has been kept long enough.</summary>
public sealed class Retention(InsightsDatabase database, InsightsSettings settings, TimeProvider time)
{
    private const string Old =
        """
        DELETE FROM opinion WHERE day <= $last;
        DELETE FROM remark WHERE day <= $last;
        DELETE FROM query WHERE day <= $last;
        DELETE FROM searching WHERE day <= $last;
        """;

    /// <summary>Deletes everything that is older than the setting says.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    public Task ApplyAsync(CancellationToken cancellationToken = default)
    {
        int last = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber - settings.RetentionDays;
        return database.WriteAsync(connection => connection.Run(Old, ("$last", last)), cancellationToken);
    }
}

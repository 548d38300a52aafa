using System.Collections.Concurrent;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;

namespace ConsulateSite.Partners.Counting;

/// <summary>
/// Counts requests in memory and writes the sums now and then, so that no request waits for the database. Nothing is kept of a request but that
/// there was one. May be used by several threads at once.
/// </summary>
public sealed class RequestTally(PartnerDatabase database, PartnerRoster roster, PartnerSettings settings, TimeProvider time)
{
    private const string Add =
        """
        INSERT INTO request (partner, day, kind, count) SELECT $partner, $day, $kind, $count WHERE EXISTS (SELECT 1 FROM partner WHERE id = $partner)
        ON CONFLICT (partner, day, kind) DO UPDATE SET count = count + $count
        """;

    private readonly ConcurrentDictionary<Counted, long> _counts = new();

    /// <summary>Counts a request, if there is such a partner: what anybody makes up takes no room.</summary>
    /// <param name="partner">The name that the request says.</param>
    /// <param name="kind">What was asked for.</param>
    public void Count(string partner, RequestKind kind)
    {
        if (roster.Contains(partner))
        {
            _counts.AddOrUpdate(new Counted(partner, Today(), kind), 1, (_, count) => count + 1);
        }
    }

    /// <summary>Writes down what has been counted. What could not be written is kept for the next time.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database cannot be written.</exception>
    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_counts.IsEmpty)
        {
            return;
        }

        // Taken one by one: a request that counts meanwhile counts for the next time.
        Dictionary<Counted, long> taken = [];
        foreach (Counted counted in _counts.Keys)
        {
            if (_counts.TryRemove(counted, out long count))
            {
                taken[counted] = count;
            }
        }

        try
        {
            await database.WriteAsync(connection =>
            {
                foreach ((Counted counted, long count) in taken)
                {
                    connection.Run(Add, ("$partner", counted.Partner), ("$day", counted.Day), ("$kind", (int)counted.Kind), ("$count", count));
                }
            }, cancellationToken);
        }
        catch
        {
            foreach ((Counted counted, long count) in taken)
            {
                _counts.AddOrUpdate(counted, count, (_, later) => later + count);
            }

            throw;
        }
    }

    /// <summary>What was written down for a partner, the latest day first.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="days">Of the last so many days, today among them.</param>
    public IReadOnlyList<DayCount> Find(string partner, int days) => database.Read(connection => connection.Query(
        "SELECT day, kind, count FROM request WHERE partner = $partner AND day > $before ORDER BY day DESC, kind",
        row => new DayCount(DateOnly.FromDayNumber(row.GetInt32(0)), (RequestKind)row.GetInt32(1), row.GetInt64(2)),
        ("$partner", partner),
        ("$before", Today() - days)));

    /// <summary>Deletes what has been kept long enough.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken = default) => database.WriteAsync(
        connection => connection.Run("DELETE FROM request WHERE day <= $last", ("$last", Today() - settings.CountDays)), cancellationToken);

    private int Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber;

    private readonly record struct Counted(string Partner, int Day, RequestKind Kind);
}

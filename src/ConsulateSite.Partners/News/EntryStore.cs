using System.Globalization;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Partners.News;

/// <summary>Keeps what partners' feeds tell, and what editors decided about it. May be used by several threads at once.</summary>
public sealed class EntryStore(PartnerDatabase database, PartnerSettings settings, TimeProvider time)
{
    private const string Select =
        """
        SELECT entry.id, entry.partner, partner.name, partner.page, entry.state, entry.title, entry.link, entry.summary, entry.day
        FROM entry JOIN partner ON partner.id = entry.partner
        """;

    // What is there already stays as it was read first, whatever the feed says now.
    private const string Add =
        """
        INSERT OR IGNORE INTO entry (partner, identity, state, title, link, summary, day)
        SELECT $partner, $identity, $state, $title, $link, $summary, $day WHERE EXISTS (SELECT 1 FROM partner WHERE id = $partner)
        """;

    private const string Trim =
        """
        DELETE FROM entry WHERE partner = $partner AND id NOT IN (SELECT id FROM entry WHERE partner = $partner ORDER BY id DESC LIMIT $most)
        """;

    private const string Due =
        """
        SELECT id, feed, feed_tag, feed_date, feed_failures FROM partner
        WHERE state = $state AND feed IS NOT NULL AND page IS NOT NULL AND feed_next <= $now ORDER BY feed_next
        """;

    private const string Succeed =
        """
        UPDATE partner SET feed_tag = $tag, feed_date = $date, feed_read = $now, feed_next = $next, feed_failures = 0, feed_problem = 0 WHERE id = $partner
        """;

    private const string Fail = "UPDATE partner SET feed_next = $next, feed_failures = feed_failures + 1, feed_problem = $problem WHERE id = $partner";

    /// <summary>The entries in a state, the oldest first when they wait and the latest first otherwise.</summary>
    public IReadOnlyList<Entry> Find(EntryState state) => database.Read(connection => connection.Query(
        $"{Select} WHERE entry.state = $state ORDER BY CASE WHEN $state = 1 THEN entry.id ELSE -entry.id END", Read, ("$state", (int)state)));

    /// <summary>An entry; <c>null</c> when there is none of that number.</summary>
    public Entry? Find(long id) =>
        database.Read(connection => connection.Query($"{Select} WHERE entry.id = $id", Read, ("$id", id))) is [{ } entry] ? entry : null;

    /// <summary>The latest accepted entries of the approved partners whose page a document is.</summary>
    public IReadOnlyList<Entry> FindAccepted(Guid page, int most) => database.Read(connection => connection.Query(
        $"{Select} WHERE entry.state = $state AND partner.page = $page AND partner.state = $approved ORDER BY entry.day DESC, entry.id DESC LIMIT $most",
        Read,
        ("$state", (int)EntryState.Accepted),
        ("$page", page.ToString("D", CultureInfo.InvariantCulture)),
        ("$approved", (int)PartnerState.Approved),
        ("$most", most)));

    /// <summary>Notes what an editor has decided.</summary>
    public Task DecideAsync(long id, EntryState state, CancellationToken cancellationToken = default) => database.WriteAsync(
        connection => connection.Run("UPDATE entry SET state = $state WHERE id = $id", ("$id", id), ("$state", (int)state)), cancellationToken);

    /// <summary>Lets a partner's feed be read at the next opportunity.</summary>
    public Task HastenAsync(string partner, CancellationToken cancellationToken = default) => database.WriteAsync(
        connection => connection.Run("UPDATE partner SET feed_next = 0 WHERE id = $partner", ("$partner", partner)), cancellationToken);

    /// <summary>The feeds that are to be read now.</summary>
    internal IReadOnlyList<DueFeed> FindDue() => database.Read(connection => connection.Query(
        Due,
        row => new DueFeed(row.GetString(0), new Uri(row.GetString(1)), Text(row, 2), Text(row, 3), row.GetInt32(4)),
        ("$state", (int)PartnerState.Approved),
        ("$now", time.GetUtcNow().ToUnixTimeSeconds())));

    /// <summary>Keeps what a feed told; those of its entries that are not there yet wait for an editor.</summary>
    internal Task KeepAsync(DueFeed feed, FetchedFeed fetched, DateTimeOffset next, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        return database.WriteAsync(Keep, cancellationToken);

        void Keep(SqliteConnection connection)
        {
            // The last of a feed is its oldest.
            foreach (FeedItem item in (fetched.Items ?? []).Reverse())
            {
                connection.Run(
                    Add,
                    ("$partner", feed.Partner),
                    ("$identity", item.Identity),
                    ("$state", (int)EntryState.Waiting),
                    ("$title", item.Title),
                    ("$link", item.Link.AbsoluteUri),
                    ("$summary", item.Summary),
                    ("$day", DateOnly.FromDateTime((item.Date ?? now).UtcDateTime).DayNumber));
            }

            connection.Run(Trim, ("$partner", feed.Partner), ("$most", settings.MostEntries));
            connection.Run(
                Succeed,
                ("$partner", feed.Partner),
                ("$tag", fetched.Tag),
                ("$date", fetched.Date),
                ("$now", now.ToUnixTimeSeconds()),
                ("$next", next.ToUnixTimeSeconds()));
        }
    }

    /// <summary>Notes that a feed could not be read.</summary>
    internal Task FailAsync(DueFeed feed, FeedProblem problem, DateTimeOffset next, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection.Run(Fail, ("$partner", feed.Partner), ("$problem", (int)problem), ("$next", next.ToUnixTimeSeconds())), cancellationToken);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Entry Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : Guid.Parse(row.GetString(3)),
        (EntryState)row.GetInt32(4),
        row.GetString(5),
        new Uri(row.GetString(6)),
        row.GetString(7),
        DateOnly.FromDayNumber(row.GetInt32(8)));
}

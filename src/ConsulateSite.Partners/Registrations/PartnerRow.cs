using ConsulateSite.Partners.News;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Partners.Registrations;

/// <summary>A partner as it is stored.</summary>
internal static class PartnerRow
{
    public const string Select =
        """
        SELECT id, state, name, place, website, mail, feed, purpose, culture, day, confirmation IS NULL, page, key IS NOT NULL, link_until,
            feed_read, feed_failures, feed_problem
        FROM partner
        """;

    public static Partner Read(SqliteDataReader row)
    {
        Uri? feed = row.IsDBNull(6) ? null : new Uri(row.GetString(6));
        return new Partner(
            row.GetString(0),
            (PartnerState)row.GetInt32(1),
            new Registration(row.GetString(2), row.GetString(3), new Uri(row.GetString(4)), row.GetString(5), feed, row.GetString(7), row.GetString(8)),
            DateOnly.FromDayNumber(row.GetInt32(9)),
            row.GetBoolean(10),
            row.IsDBNull(11) ? null : Guid.Parse(row.GetString(11)),
            row.GetBoolean(12),
            Moment(row, 13),
            feed is null ? null : new FeedState(Moment(row, 14), row.GetInt32(15), (FeedProblem)row.GetInt32(16)));
    }

    private static DateTimeOffset? Moment(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column));
}

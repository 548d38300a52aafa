using System.Globalization;
using ConsulateSite.Insights.Storage;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Insights.Opinions;

/// <summary>Keeps what readers say of pages. May be used by several threads at once.</summary>
public sealed class OpinionStore(InsightsDatabase database, InsightsSettings settings, TimeProvider time)
{
    private const int UsefulAnswer = 0;

    private const string Count =
        """
        INSERT INTO opinion (page, culture, day, answer, count) VALUES ($page, $culture, $day, $answer, 1)
        ON CONFLICT (page, culture, day, answer) DO UPDATE SET count = count + 1
        """;

    private const string Write = "INSERT INTO remark (page, culture, day, reason, text) VALUES ($page, $culture, $day, $reason, $text)";

    private const string Trim = "DELETE FROM remark WHERE id <= (SELECT MAX(id) FROM remark) - $most";

    private const string Counts =
        """
        SELECT page, culture, answer, SUM(count) FROM opinion
        WHERE day >= $since AND ($culture IS NULL OR culture = $culture)
        GROUP BY page, culture, answer
        """;

    private const string Remarks =
        """
        SELECT id, page, culture, day, reason, text FROM remark
        WHERE day >= $since AND ($culture IS NULL OR culture = $culture) AND ($page IS NULL OR page = $page)
        ORDER BY id DESC
        """;

    private const string OneRemark = "SELECT id, page, culture, day, reason, text FROM remark WHERE id = $id";

    private const string Delete = "DELETE FROM remark WHERE id = $id";

    /// <summary>Keeps an opinion. It is on the disk when the task ends.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    public Task AddAsync(Opinion opinion, CancellationToken cancellationToken = default)
    {
        int day = Today().DayNumber;
        string page = IdOf(opinion.Page);
        string remark = opinion.Remark is null ? string.Empty : PersonalData.StrikeOut(opinion.Remark, Opinion.LongestRemark);
        return database.WriteAsync(Add, cancellationToken);

        void Add(SqliteConnection connection)
        {
            connection.Run(Count, ("$page", page), ("$culture", opinion.Culture), ("$day", day), ("$answer", (int?)opinion.Reason ?? UsefulAnswer));
            if (opinion.Reason is { } reason && remark.Length > 0)
            {
                connection.Run(Write, ("$page", page), ("$culture", opinion.Culture), ("$day", day), ("$reason", (int)reason), ("$text", remark));
                connection.Run(Trim, ("$most", settings.MostRemarks));
            }
        }
    }

    /// <summary>What was said of each page, those that need work first.</summary>
    /// <param name="days">Of the last so many days, today among them.</param>
    /// <param name="culture">Of those who read it in the language; <c>null</c> for all.</param>
    public IReadOnlyList<PageOpinions> FindPages(int days, string? culture = null)
    {
        IReadOnlyList<(Guid Page, string Culture, int Answer, long Count)> counts = database.Read(connection => connection.Query(
            Counts,
            row => (Guid.Parse(row.GetString(0)), row.GetString(1), row.GetInt32(2), row.GetInt64(3)),
            ("$since", Since(days)),
            ("$culture", culture)));
        return
        [
            .. counts.GroupBy(count => (count.Page, count.Culture))
                .Select(page => new PageOpinions(
                    page.Key.Page,
                    page.Key.Culture,
                    page.Where(count => count.Answer == UsefulAnswer).Sum(count => count.Count),
                    page.Where(count => count.Answer != UsefulAnswer).ToDictionary(count => (OpinionReason)count.Answer, count => count.Count)))
                .OrderByDescending(page => page.NeedOfWork).ThenByDescending(page => page.Total).ThenBy(page => page.Page),
        ];
    }

    /// <summary>Remarks, the latest first.</summary>
    /// <param name="days">Of the last so many days, today among them.</param>
    /// <param name="culture">On pages in the language; <c>null</c> for all.</param>
    /// <param name="page">On the document; <c>null</c> for all.</param>
    public IReadOnlyList<Remark> FindRemarks(int days, string? culture = null, Guid? page = null) => database.Read(connection => connection.Query(
        Remarks, ReadRemark, ("$since", Since(days)), ("$culture", culture), ("$page", page is { } key ? IdOf(key) : null)));

    /// <summary>A remark; <c>null</c> when there is none of that number.</summary>
    public Remark? FindRemark(long id) => database.Read(connection => connection.Query(OneRemark, ReadRemark, ("$id", id))) is [{ } remark] ? remark : null;

    /// <summary>Deletes a remark, such as one that names somebody.</summary>
    public Task DeleteRemarkAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => connection.Run(Delete, ("$id", id)), cancellationToken);

    private static string IdOf(Guid page) => page.ToString("D", CultureInfo.InvariantCulture);

    private static Remark ReadRemark(SqliteDataReader row) => new(
        row.GetInt64(0), Guid.Parse(row.GetString(1)), row.GetString(2), DateOnly.FromDayNumber(row.GetInt32(3)), (OpinionReason)row.GetInt32(4), row.GetString(5));

    private int Since(int days) => Today().DayNumber - days + 1;

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}

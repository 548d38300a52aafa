using ConsulateSite.Insights.Storage;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Insights.Searches;

/// <summary>Keeps how often what was sought. May be used by several threads at once.</summary>
public sealed class SearchStore(InsightsDatabase database, TimeProvider time)
{
    // Far more than people of one district ask; a flood of made-up queries ends here.
    private const int MostQueries = 50_000;

    private const int MostPopular = 500;

    // What few ask, on one day only, or without opening what it finds, is not proposed to others.
    private const int LeastAskedToBePopular = 5;
    private const int LeastDaysToBePopular = 2;

    private const string AddTotals =
        """
        INSERT INTO searching (culture, day, asked, empty, opened, programs) VALUES ($culture, $day, $asked, $empty, $opened, $programs)
        ON CONFLICT (culture, day) DO UPDATE SET
            asked = asked + $asked, empty = empty + $empty, opened = opened + $opened, programs = programs + $programs
        """;

    private const string AddQuery =
        """
        INSERT INTO query (culture, text, day, asked, opened, programs, results)
        SELECT $culture, $text, $day, $asked, $opened, $programs, $results
        WHERE EXISTS (SELECT 1 FROM query WHERE culture = $culture AND text = $text AND day = $day) OR (SELECT COUNT(*) FROM query) < $most
        ON CONFLICT (culture, text, day) DO UPDATE SET
            asked = asked + $asked, opened = opened + $opened, programs = programs + $programs, results = $results
        """;

    private const string Known = "SELECT 1 FROM query WHERE culture = $culture AND text = $text LIMIT 1";

    // With MAX(day), the column results is that of the last day.
    private const string Queries =
        """
        SELECT culture, text, SUM(asked) AS askedSum, SUM(opened) AS openedSum, SUM(programs) AS programSum, results AS lastResults, MAX(day)
        FROM query
        WHERE day >= $since AND ($culture IS NULL OR culture = $culture)
        GROUP BY culture, text
        HAVING $selection = 0 OR ($selection = 1 AND lastResults = 0) OR ($selection = 2 AND lastResults > 0 AND askedSum > 0 AND openedSum = 0)
        ORDER BY askedSum + programSum DESC, text
        """;

    private const string Sums =
        """
        SELECT COALESCE(SUM(asked), 0), COALESCE(SUM(empty), 0), COALESCE(SUM(opened), 0), COALESCE(SUM(programs), 0) FROM searching
        WHERE day >= $since AND ($culture IS NULL OR culture = $culture)
        """;

    private const string Popular =
        """
        SELECT text, SUM(asked) AS askedSum, results AS lastResults, MAX(day) FROM query
        WHERE instr(text, $struck) = 0
        GROUP BY text
        HAVING askedSum >= $asked AND COUNT(DISTINCT day) >= $days AND SUM(opened) > 0 AND lastResults > 0
        ORDER BY askedSum DESC, text
        LIMIT $most
        """;

    /// <summary>Queries and how they fared, the most frequent first.</summary>
    /// <param name="days">Of the last so many days, today among them.</param>
    /// <param name="culture">Asked on pages in the language; <c>null</c> for all.</param>
    /// <param name="selection">Which are of interest.</param>
    public IReadOnlyList<QueryCount> FindQueries(int days, string? culture, QuerySelection selection) => database.Read(connection => connection.Query(
        Queries,
        row => new QueryCount(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5)),
        ("$since", Today() - days + 1),
        ("$culture", culture),
        ("$selection", (int)selection)));

    /// <summary>What was sought in all.</summary>
    /// <param name="days">In the last so many days, today among them.</param>
    /// <param name="culture">On pages in the language; <c>null</c> for all.</param>
    public SearchTotals FindTotals(int days, string? culture) => database.Read(connection => connection.Query(
        Sums,
        row => new SearchTotals(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)),
        ("$since", Today() - days + 1),
        ("$culture", culture)))[0];

    /// <summary>Queries that may be proposed to others, and how often each was asked: by several, on several days, with results that were opened.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> FindPopular() => database.Read(connection => connection.Query(
        Popular,
        row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)),
        ("$struck", PersonalData.Struck),
        ("$asked", LeastAskedToBePopular),
        ("$days", LeastDaysToBePopular),
        ("$most", MostPopular)));

    /// <summary>Adds to what was counted. It is on the disk when the task ends.</summary>
    /// <param name="totals">What was sought in all, by language.</param>
    /// <param name="queries">How queries fared.</param>
    /// <param name="isFrequent">Which of these have been asked often enough to be written down; what is written already is added to in any case.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    /// <returns>The queries that are written down now.</returns>
    internal async Task<IReadOnlyList<AskedQuery>> AddAsync(
        IReadOnlyDictionary<string, SearchTotals> totals, IReadOnlyList<QueryCount> queries, Func<QueryCount, bool> isFrequent, CancellationToken cancellationToken)
    {
        int day = Today();
        List<AskedQuery> written = [];
        await database.WriteAsync(Add, cancellationToken);
        return written;

        void Add(SqliteConnection connection)
        {
            foreach ((string culture, SearchTotals sums) in totals)
            {
                connection.Run(
                    AddTotals,
                    ("$culture", culture), ("$day", day), ("$asked", sums.Asked), ("$empty", sums.Empty), ("$opened", sums.Opened), ("$programs", sums.Programs));
            }

            foreach (QueryCount query in queries.Where(query => isFrequent(query) || IsKnown(connection, query)))
            {
                connection.Run(
                    AddQuery,
                    ("$culture", query.Culture), ("$text", query.Text), ("$day", day), ("$asked", query.Asked), ("$opened", query.Opened),
                    ("$programs", query.Programs), ("$results", query.Results), ("$most", MostQueries));
                written.Add(new AskedQuery(query.Culture, query.Text));
            }
        }
    }

    private static bool IsKnown(SqliteConnection connection, QueryCount query) =>
        connection.Query(Known, row => row.GetInt32(0), ("$culture", query.Culture), ("$text", query.Text)).Count > 0;

    private int Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber;
}

namespace ConsulateSite.Insights.Storage;

/// <summary>
/// The tables. Nothing in them is about a reader: what can be counted is counted by day, and a remark is kept with its day and not with its
/// moment. Days are numbered as by <see cref="DateOnly.DayNumber" />, in UTC.
/// </summary>
internal static class InsightsSchema
{
    public const string Tables =
        """
        CREATE TABLE IF NOT EXISTS opinion (
            page TEXT NOT NULL,
            culture TEXT NOT NULL,
            day INTEGER NOT NULL,
            answer INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (page, culture, day, answer)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS remark (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            page TEXT NOT NULL,
            culture TEXT NOT NULL,
            day INTEGER NOT NULL,
            reason INTEGER NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX IF NOT EXISTS remark_page ON remark (page, culture);
        CREATE TABLE IF NOT EXISTS query (
            culture TEXT NOT NULL,
            text TEXT NOT NULL,
            day INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            opened INTEGER NOT NULL,
            programs INTEGER NOT NULL,
            results INTEGER NOT NULL,
            PRIMARY KEY (culture, text, day)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS searching (
            culture TEXT NOT NULL,
            day INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            empty INTEGER NOT NULL,
            opened INTEGER NOT NULL,
            programs INTEGER NOT NULL,
            PRIMARY KEY (culture, day)
        ) WITHOUT ROWID;
        """;
}

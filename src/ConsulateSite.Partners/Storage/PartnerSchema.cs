namespace ConsulateSite.Partners.Storage;

/// <summary>
/// The tables. Of secrets only the hash is there. Days are numbered as by <see cref="DateOnly.DayNumber" />, moments are seconds since 1970, both
/// in UTC.
/// </summary>
internal static class PartnerSchema
{
    public const string Tables =
        """
        CREATE TABLE IF NOT EXISTS partner (
            id TEXT PRIMARY KEY,
            state INTEGER NOT NULL,
            name TEXT NOT NULL,
            place TEXT NOT NULL,
            website TEXT NOT NULL,
            mail TEXT NOT NULL,
            feed TEXT,
            purpose TEXT NOT NULL,
            culture TEXT NOT NULL,
            day INTEGER NOT NULL,
            confirmation TEXT,
            page TEXT,
            key TEXT UNIQUE,
            link TEXT UNIQUE,
            link_until INTEGER,
            feed_tag TEXT,
            feed_date TEXT,
            feed_read INTEGER,
            feed_next INTEGER NOT NULL DEFAULT 0,
            feed_failures INTEGER NOT NULL DEFAULT 0,
            feed_problem INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS request (
            partner TEXT NOT NULL,
            day INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (partner, day, kind)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            partner TEXT NOT NULL,
            identity TEXT NOT NULL,
            state INTEGER NOT NULL,
            title TEXT NOT NULL,
            link TEXT NOT NULL,
            summary TEXT NOT NULL,
            day INTEGER NOT NULL,
            UNIQUE (partner, identity)
        );
        CREATE INDEX IF NOT EXISTS entry_state ON entry (state, id);
        """;
}

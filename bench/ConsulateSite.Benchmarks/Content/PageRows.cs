using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Benchmarks.Content;

/// <summary>
/// Multiplies a published page in a database that nobody has open. The services would write the same rows, ten pages a second.
/// </summary>
internal sealed class PageRows : IDisposable
{
    private const string NewKey =
        "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    /// <summary>Opens the database; what is copied is stored when <see cref="Commit" /> is called.</summary>
    /// <param name="file">The database file.</param>
    public PageRows(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        _transaction = _connection.BeginTransaction();
        // A version belongs to a page and a page to its versions: whether all is there shows in the end.
        Execute("PRAGMA defer_foreign_keys = ON");
    }

    /// <summary>Copies a page.</summary>
    /// <param name="page">The identifier of the page.</param>
    /// <param name="folder">The identifier of the page below which the copies go.</param>
    /// <param name="count">How many copies.</param>
    public void Copy(int page, int folder, int count)
    {
        long node = Number("SELECT max(Id) FROM Node");
        long version = Number("SELECT max(Id) FROM ContentVersion");
        string id = string.Create(CultureInfo.InvariantCulture, $"({node} + i)");
        string Version(string old) => string.Create(
            CultureInfo.InvariantCulture, $"({version} + 2 * i - ({old} = (SELECT PublishedVersionId FROM Content WHERE NodeId = {page})))");
        string key = $"(SELECT Key FROM Node WHERE Id = {id})";
        string ofPage = string.Create(CultureInfo.InvariantCulture, $"NodeId = {page}");

        Insert("Node", string.Create(CultureInfo.InvariantCulture, $"Id = {page}"), count, new()
        {
            ["Id"] = id,
            ["Key"] = NewKey,
            ["ParentId"] = folder.ToString(CultureInfo.InvariantCulture),
            ["Path"] = string.Create(CultureInfo.InvariantCulture, $"(SELECT Path FROM Node WHERE Id = {folder}) || ',' || {id}"),
            ["SortOrder"] = "i",
            ["Name"] = "Name || ' ' || i",
        });
        Insert("ContentVersion", ofPage, count, new() { ["Id"] = Version("Id"), ["NodeId"] = id });
        Insert("Content", ofPage, count, new()
        {
            ["NodeId"] = id,
            ["CurrentVersionId"] = Version("CurrentVersionId"),
            ["PublishedVersionId"] = Version("PublishedVersionId"),
        });
        Insert("ContentVersionCulture", $"VersionId IN (SELECT Id FROM ContentVersion WHERE {ofPage})", count, new() { ["VersionId"] = Version("VersionId") });
        Insert("DocumentCulture", ofPage, count, new() { ["NodeId"] = id });
        Insert("DocumentUrl", string.Create(CultureInfo.InvariantCulture, $"DocumentKey = (SELECT Key FROM Node WHERE Id = {page})"), count, new()
        {
            ["Id"] = "NULL",
            ["DocumentKey"] = key,
            ["UrlSegment"] = "UrlSegment || '-' || i",
        });
    }

    /// <summary>Stores what was copied.</summary>
    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    // Each row that the condition finds, as many times as there are copies; "i" counts them from one.
    private void Insert(string table, string condition, int count, Dictionary<string, string> changed)
    {
        string[] columns = Columns(table);
        string names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        string values = string.Join(", ", columns.Select(column => changed.GetValueOrDefault(column, $"\"{column}\"")));
        Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"""
             WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count})
             INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}", numbers WHERE {condition}
             """));
    }

    private string[] Columns(string table)
    {
        using SqliteCommand command = Command($"SELECT name FROM pragma_table_info('{table}')");
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> columns = [];
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return [.. columns];
    }

    private long Number(string query)
    {
        using SqliteCommand command = Command(query);
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string statement)
    {
        using SqliteCommand command = Command(statement);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string text) => new(text, _connection, _transaction);
}

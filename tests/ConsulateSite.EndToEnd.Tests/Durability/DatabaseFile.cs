using Microsoft.Data.Sqlite;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>Looks at a database from outside, as somebody would who was handed the file.</summary>
internal sealed class DatabaseFile
{
    // Each counts something that a torn write would leave behind.
    private static readonly Dictionary<string, string> Damage = new(StringComparer.Ordinal)
    {
        ["a document without its row of content"] =
            "SELECT COUNT(*) FROM Node WHERE ObjectType = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972' AND Id NOT IN (SELECT NodeId FROM Content)",
        ["a document without its draft"] =
            "SELECT COUNT(*) FROM Content WHERE CurrentVersionId NOT IN (SELECT Id FROM ContentVersion WHERE Current = 1)",
        ["a published document without its published version"] =
            "SELECT COUNT(*) FROM Content WHERE Published = 1 AND PublishedVersionId NOT IN (SELECT Id FROM ContentVersion WHERE Published = 1)",
        ["a version said to be published of a document that is not, or a second one"] =
            "SELECT COUNT(*) FROM ContentVersion v JOIN Content c ON c.NodeId = v.NodeId WHERE v.Published = 1 AND (c.Published = 0 OR c.PublishedVersionId <> v.Id)",
        ["a culture of a draft without a name"] =
            """
            SELECT COUNT(*) FROM DocumentCulture d JOIN Content c ON c.NodeId = d.NodeId
            WHERE d.Available = 1 AND NOT EXISTS (
                SELECT 1 FROM ContentVersionCulture v WHERE v.VersionId = c.CurrentVersionId AND v.Culture = d.Culture AND v.Name <> '')
            """,
        ["a published version in fewer cultures than its document"] =
            """
            SELECT COUNT(*) FROM Content c JOIN ContentVersionCulture v ON v.VersionId = c.PublishedVersionId
            WHERE c.Published = 1 AND NOT EXISTS (
                SELECT 1 FROM DocumentCulture d WHERE d.NodeId = c.NodeId AND d.Culture = v.Culture AND d.Published = 1)
            """,
        ["a document with two drafts"] =
            "SELECT COUNT(*) FROM (SELECT NodeId FROM ContentVersion WHERE Current = 1 GROUP BY NodeId HAVING COUNT(*) > 1)",
        ["a culture said to be published without a published name"] =
            """
            SELECT COUNT(*) FROM DocumentCulture d JOIN Content c ON c.NodeId = d.NodeId
            WHERE d.Published = 1 AND NOT EXISTS (
                SELECT 1 FROM ContentVersionCulture v WHERE v.VersionId = c.PublishedVersionId AND v.Culture = d.Culture)
            """,
        ["a node with an unfinished path"] = "SELECT COUNT(*) FROM Node WHERE Id > 0 AND Path NOT LIKE '%,' || Id AND ObjectType <> '92849B1E-3904-4713-9356-F646F87C25F4'",
        ["values that are not JSON"] = "SELECT COUNT(*) FROM ContentVersion WHERE NOT json_valid(\"Values\")",
    };

    private readonly string _path;

    private DatabaseFile(string path) => _path = path;

    public static DatabaseFile At(string dataDirectory) => new(PathIn(dataDirectory));

    public static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "consulate.db");

    /// <summary>Asserts that the file is sound and holds nothing half.</summary>
    public void AssertWhole()
    {
        if (!File.Exists(_path) || Scalar("SELECT COUNT(*) FROM sqlite_master WHERE name = 'ContentVersionCulture'") is 0L)
        {
            // The process did not come as far as creating the tables.
            return;
        }

        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Assert.Null(Scalar("PRAGMA foreign_key_check"));
        Assert.Equal([], Damage.Where(x => Scalar(x.Value) is not 0L).Select(x => x.Key));
    }

    /// <summary>How many documents are stored, outside the bin.</summary>
    public long CountDocuments() =>
        (long)Scalar("SELECT COUNT(*) FROM Node WHERE ObjectType = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972' AND Trashed = 0")!;

    private object? Scalar(string sql)
    {
        using SqliteConnection connection = new($"Data Source={_path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}

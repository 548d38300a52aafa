using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Snapshots;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>A process that goes on from the snapshot of an index which it finds, and writes one after the other without end.</summary>
internal static class SnapshotWriter
{
    public const string Name = "snapshots";
    public const string Saved = "saved ";

    private const int Documents = 2_000;

    public static IndexSchema Schema { get; } = new([new FieldDefinition("title"), new FieldDefinition("body")]);

    /// <summary>The number of a snapshot, which is its stamp, and that of the document which was changed last.</summary>
    public static int NumberOf(LoadedSnapshot snapshot) => int.Parse(snapshot.Stamp!, CultureInfo.InvariantCulture);

    /// <summary>The page that carries the number of the snapshot.</summary>
    public static SearchDocument Page(int number) => Document("page", number);

    /// <summary>Writes until the process ends, and a line after each snapshot that is written.</summary>
    public static void Run(string file)
    {
        LoadedSnapshot found = IndexSnapshot.Load(file, Schema);
        SearchIndex index = found.Index ?? new SearchIndex(Schema);
        int number = found.Index is null ? 0 : NumberOf(found);
        index.Update(new IndexChanges { Documents = [.. Enumerable.Range(0, Documents).Select(document => Document($"{document}", document))] });
        while (true)
        {
            index.Update(new IndexChanges { Documents = [Page(++number)] });
            IndexSnapshot.Save(index.Reader, file, number.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine($"{Saved}{number}");
        }
    }

    private static SearchDocument Document(string id, int number) => new(id, "en")
    {
        Texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = string.Create(CultureInfo.InvariantCulture, $"Page {number}"),
            ["body"] = string.Join(' ', Enumerable.Range(number, 40).Select(word => $"word{word % 500}")),
        },
    };
}

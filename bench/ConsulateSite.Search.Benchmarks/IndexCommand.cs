using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Snapshots;
using ConsulateSite.Search.Tests.Oracle;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>What building, updating, saving and loading an index takes, with everything that the product uses.</summary>
internal static class IndexCommand
{
    private const int Updates = 200;

    private static readonly IndexSchema Schema = new(
        [new FieldDefinition("title") { Boost = 3 }, new FieldDefinition("body"), new FieldDefinition("section", FieldKind.Keyword)]);

    public static Command Create()
    {
        Option<int> documents = new("--documents") { Description = "How many documents there are in each language.", DefaultValueFactory = _ => 10_000 };
        Option<string?> texts = new("--texts") { Description = "A folder with ar*.txt, fr*.txt and en*.txt; the site's content when left out." };
        Command command = new("index", "Building, updating, saving and loading an index of three languages.") { documents, texts };
        command.SetAction(parsed => Run(parsed.GetValue(documents), parsed.GetValue(texts)));
        return command;
    }

    private static void Run(int count, string? texts)
    {
        string folder = Directory.CreateTempSubdirectory("search-bench").FullName;
        string file = Path.Combine(folder, "documents.tsv");
        SampleTexts.WriteDocuments(file, TextLines.Read(texts, PlainSearch.Cultures), count);
        SearchDocument[] documents = [.. File.ReadLines(file).SelectMany(Documents)];
        long texted = GC.GetTotalMemory(forceFullCollection: true);

        SearchIndex index = new(Schema);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        TimeSpan built = Time(() => Build(index, documents));
        TimeSpan worked = Environment.CpuUsage.TotalTime - before;
        long indexed = GC.GetTotalMemory(forceFullCollection: true) - texted;
        double[] updates = [.. Enumerable.Range(0, Updates).Select(number => Time(() => index.Update(new IndexChanges { Documents = documents[(3 * number)..((3 * number) + 3)] })).TotalMilliseconds)];
        index.Merging.Wait();
        string snapshot = Path.Combine(folder, "search.index");
        TimeSpan saved = Time(() => IndexSnapshot.Save(index.Reader, snapshot, string.Empty));
        TimeSpan loaded = Time(() => IndexSnapshot.Load(snapshot, Schema));

        Report.Table(
            ["what", "figure"],
            [
                [$"{Report.Number(documents.Length)} records built (s)", Report.Number(built.TotalSeconds, 2)],
                ["processor time of that (s)", Report.Number(worked.TotalSeconds, 2)],
                ["memory of the index per record, without its texts (bytes)", Report.Number(indexed / (double)documents.Length)],
                ["one page updated in three languages, median (ms)", Report.Number(Report.Percentile(updates, 0.5), 2)],
                ["one page updated, 99 % within (ms)", Report.Number(Report.Percentile(updates, 0.99), 2)],
                ["snapshot (MB)", Report.Megabytes(new FileInfo(snapshot).Length)],
                ["snapshot saved (s)", Report.Number(saved.TotalSeconds, 2)],
                ["snapshot loaded (s)", Report.Number(loaded.TotalSeconds, 2)],
            ]);
        Directory.Delete(folder, recursive: true);
    }

    private static void Build(SearchIndex index, SearchDocument[] documents)
    {
        using IndexRebuild rebuild = index.BeginRebuild();
        Array.ForEach(documents, rebuild.Add);
        rebuild.Complete();
    }

    private static IEnumerable<SearchDocument> Documents(string line, int number) => PlainSearch.Cultures.Select((culture, place) =>
    {
        string[] parts = line.Split('\t');
        return new SearchDocument(FormattableString.Invariant($"{number}"), culture)
        {
            Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = parts[2 * place], ["body"] = parts[(2 * place) + 1] },
            Keywords = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["section"] = [number % 2 == 0 ? "papers" : "visas"] },
        };
    });

    private static TimeSpan Time(Action action)
    {
        long begin = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begin);
    }
}

using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Tests.Oracle;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>Search against Lucene 8 over the same documents and queries, in turns of one run.</summary>
internal static class LuceneCommand
{
    private const int Queries = 1000;

    private static readonly (bool All, bool Marks)[] Modes = [(false, false), (false, true), (true, false), (true, true)];

    public static Command Create()
    {
        Option<int[]> documents = new("--documents") { Description = "How many documents there are in each language.", DefaultValueFactory = _ => [10_000, 100_000], AllowMultipleArgumentsPerToken = true };
        Option<int> rounds = new("--rounds") { Description = "How often each side has its turn.", DefaultValueFactory = _ => 3 };
        Option<string?> texts = new("--texts") { Description = "A folder with ar*.txt, fr*.txt and en*.txt; the site's content when left out." };
        Command command = new("lucene", "Search against Lucene 8 (Debian's liblucene8-java), in turns of one run.") { documents, rounds, texts };
        command.SetAction(parsed =>
        {
            if (!JavaLucene.IsPresent)
            {
                Console.Error.WriteLine("Install a Java development kit and liblucene8-java first.");
                return 1;
            }

            foreach (int count in parsed.GetValue(documents)!)
            {
                Run(count, parsed.GetValue(rounds), parsed.GetValue(texts));
            }

            return 0;
        });
        return command;
    }

    private static void Run(int count, int rounds, string? texts)
    {
        string folder = Directory.CreateTempSubdirectory("search-bench").FullName;
        string documents = Path.Combine(folder, "documents.tsv");
        string queries = Path.Combine(folder, "queries.tsv");
        IReadOnlyList<string[]> lines = TextLines.Read(texts, PlainSearch.Cultures);
        SampleTexts.WriteDocuments(documents, lines, count);
        SampleTexts.WriteQueries(queries, PlainSearch.Cultures, lines, Queries);

        long begin = Stopwatch.GetTimestamp();
        SearchIndex index = PlainSearch.Build(documents);
        TimeSpan built = Stopwatch.GetElapsedTime(begin);
        QueryLoad ours = new(index.Reader, [.. File.ReadLines(queries).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))]);
        using (LuceneProcess lucene = new(documents, queries))
        {
            Console.WriteLine($"{Report.Number(count)} documents × {PlainSearch.Cultures.Count} languages: built in {Report.Number(built.TotalSeconds, 1)} s, by Lucene in {Report.Number(lucene.IndexingTime.TotalSeconds, 1)} s");
            Report.Table(
                ["words", "answer", "overlap@10", "per second", "Lucene", "ratio", "median (µs)", "Lucene", "99 % within (µs)", "Lucene", "paused by the collector (ms)"],
                Modes.Select(mode => Row(ours, lucene, mode.All, mode.Marks, rounds)).ToArray());
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string[] Row(QueryLoad ours, LuceneProcess lucene, bool all, bool marks, int rounds)
    {
        double overlap = ours.Top(all).Zip(lucene.Top(all)).Where(pair => pair.Second.Length > 0)
            .Average(pair => (double)pair.First.Intersect(pair.Second, StringComparer.Ordinal).Count() / pair.Second.Length);
        ours.Time(all, marks, Environment.ProcessorCount, 2);
        lucene.Time(all, marks, Environment.ProcessorCount, 4);
        List<(double Rate, double Median, double Late)> our = [];
        List<(double Rate, double Median, double Late)> their = [];
        TimeSpan paused = GC.GetTotalPauseDuration();
        for (int round = 0; round < rounds; round++)
        {
            our.Add(ours.Time(all, marks, Environment.ProcessorCount, 2));
            their.Add(lucene.Time(all, marks, Environment.ProcessorCount, 2));
        }

        double rate = Report.Percentile(our.Select(time => time.Rate), 0.5);
        double lucenes = Report.Percentile(their.Select(time => time.Rate), 0.5);
        return
        [
            all ? "all" : "any", marks ? "with highlights" : "identifiers", Report.Number(overlap, 4), Report.Number(rate), Report.Number(lucenes), Report.Number(rate / lucenes, 1),
            Report.Number(Report.Percentile(our.Select(time => time.Median), 0.5)), Report.Number(Report.Percentile(their.Select(time => time.Median), 0.5)),
            Report.Number(Report.Percentile(our.Select(time => time.Late), 0.5)), Report.Number(Report.Percentile(their.Select(time => time.Late), 0.5)),
            Report.Number((GC.GetTotalPauseDuration() - paused).TotalMilliseconds),
        ];
    }
}

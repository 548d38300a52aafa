using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Tests.Hostile;
using ConsulateSite.Search.Tests.Site;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>Queries that nobody would type, as many as one likes: no exception, and neither time nor memory without bounds.</summary>
internal static class HostileCommand
{
    // One in so many is also asked as somebody types it.
    private const int Typed = 10;
    private const int Shown = 100;

    private static readonly string[] Cultures = ["ar", "fr", "en"];

    public static Command Create()
    {
        Option<int> queries = new("--queries") { Description = "How many queries are asked.", DefaultValueFactory = _ => 1_000_000 };
        Option<int> threads = new("--threads") { Description = "How many ask at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<int> seed = new("--seed") { Description = "The same seed and threads make the same queries.", DefaultValueFactory = _ => 1 };
        Command command = new("hostile", "Random and hostile queries against the site's procedures.") { queries, threads, seed };
        command.SetAction(parsed => Run(parsed.GetValue(queries), parsed.GetValue(threads), parsed.GetValue(seed)));
        return command;
    }

    private static int Run(int queries, int threads, int seed)
    {
        SiteSearch search = new(SitePages.Index());
        IReadOnlyList<string> words = HostileQueries.WordsOf(SitePages.Documents);
        ConcurrentBag<string> failures = [];
        Ask(search, new HostileQueries(new Random(seed), words), queries / 100, failures);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        long begin = Stopwatch.GetTimestamp();
        Answers[] answers = new Answers[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
            answers[thread] = Ask(search, new HostileQueries(new Random(seed + 1 + thread), words), queries / threads, failures));
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        (double Time, string Query) slowest = answers.Select(part => part.Slowest).MaxBy(part => part.Time);
        double[] times = [.. answers.SelectMany(part => part.Times).Select(part => (double)part)];
        Report.Table(
            ["what", "figure"],
            [
                ["queries", Report.Number(times.Length)],
                ["exceptions", Report.Number(failures.Count)],
                ["all of them (s)", Report.Number(time.TotalSeconds, 1)],
                ["median (ms)", Report.Number(Report.Percentile(times, 0.5), 2)],
                ["99 % within (ms)", Report.Number(Report.Percentile(times, 0.99), 2)],
                ["slowest (ms)", Report.Number(slowest.Time, 1)],
                ["most memory that one took (kB)", Report.Number(answers.Max(part => part.MostBytes) / 1024.0)],
                ["memory kept after all (kB)", Report.Number(kept / 1024.0)],
            ]);
        Console.WriteLine($"The slowest has {slowest.Query.Length} characters and begins: {slowest.Query[..Math.Min(Shown, slowest.Query.Length)].ReplaceLineEndings(" ")}");
        foreach (string failure in failures.Take(10))
        {
            Console.WriteLine(failure);
        }

        return failures.IsEmpty ? 0 : 1;
    }

    private static Answers Ask(SiteSearch search, HostileQueries queries, int count, ConcurrentBag<string> failures)
    {
        float[] times = new float[count];
        (double Time, string Query) slowest = (0, string.Empty);
        long most = 0;
        for (int number = 0; number < count; number++)
        {
            string query = queries.Next();
            string culture = Cultures[number % Cultures.Length];
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long begin = Stopwatch.GetTimestamp();
            try
            {
                search.Search(new SearchRequest(query, culture) { Facets = ["section"] });
                if (number % Typed == 0)
                {
                    search.Suggest(query, culture, 8);
                }
            }
            catch (Exception exception)
            {
                failures.Add($"{query}: {exception}");
            }

            double taken = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            times[number] = (float)taken;
            slowest = taken > slowest.Time ? (taken, query) : slowest;
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        return new Answers(times, slowest, most);
    }

    private sealed record Answers(float[] Times, (double Time, string Query) Slowest, long MostBytes);
}

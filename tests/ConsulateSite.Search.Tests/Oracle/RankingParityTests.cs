using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using Xunit.Abstractions;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>
/// The ten best documents against Lucene's, over documents put together from our own texts. SEARCH_WRITE_GOLDEN names a
/// folder into which Lucene's answers are written anew.
/// </summary>
public sealed class RankingParityTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 2000;
    private const int Queries = 600;

    private readonly string _folder = Directory.CreateTempSubdirectory("ranking").FullName;

    private static string Golden => Path.Combine(AppContext.BaseDirectory, "Oracle", "Golden");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_ten_best_documents_are_Lucenes()
    {
        string[][] lines = [.. PlainSearch.Cultures.Select(culture => File.ReadAllLines(Path.Combine(Golden, $"{culture}.txt")))];
        string documents = Path.Combine(_folder, "documents.tsv");
        string queries = Path.Combine(_folder, "queries.tsv");
        SampleTexts.WriteDocuments(documents, lines, Documents, bodyLength: 400);
        SampleTexts.WriteQueries(queries, PlainSearch.Cultures, lines, Queries);
        SearchIndex index = PlainSearch.Build(documents);

        using LuceneProcess? lucene = JavaLucene.IsPresent ? new LuceneProcess(documents, queries) : null;
        foreach (bool all in (bool[])[false, true])
        {
            string golden = Path.Combine(Golden, all ? "ranking.all" : "ranking.any");
            if (lucene is not null && Environment.GetEnvironmentVariable("SEARCH_WRITE_GOLDEN") is { } target)
            {
                File.WriteAllLines(Path.Combine(target, Path.GetFileName(golden)), lucene.Top(all).Select(top => string.Join(' ', top)));
            }

            IReadOnlyList<string[]> expected = [.. File.ReadLines(golden).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
            if (lucene is not null)
            {
                Assert.Equal(expected, lucene.Top(all));
            }

            double overlap = Overlap(index, File.ReadLines(queries), expected, all);
            output.WriteLine($"{(all ? "all" : "any")} words: overlap@10 {overlap:F4} over {expected.Count} queries");
            Assert.True(overlap >= 0.99, $"overlap@10 is {overlap:F4}");
        }
    }

    private static double Overlap(SearchIndex index, IEnumerable<string> queries, IReadOnlyList<string[]> expected, bool all)
    {
        Searcher searcher = new(index.Reader);
        return queries.Zip(expected).Where(pair => pair.Second.Length > 0).Average(pair =>
        {
            string[] query = pair.First.Split('\t');
            IEnumerable<string> found = searcher.Search(PlainSearch.Query(query[0], query[1], all), query[0], 10).Hits.Select(hit => hit.Document.Id);
            return (double)found.Intersect(pair.Second, StringComparer.Ordinal).Count() / pair.Second.Length;
        });
    }
}

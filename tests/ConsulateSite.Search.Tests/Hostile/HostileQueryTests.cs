using System.Diagnostics;
using System.Globalization;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Synonyms;
using ConsulateSite.Search.Tests.Site;
using Xunit.Abstractions;

namespace ConsulateSite.Search.Tests.Hostile;

/// <summary>
/// Queries that nobody would type, and those that somebody would who means harm. SEARCH_HOSTILE_QUERIES says how many random ones
/// are asked; the slowest of them is printed.
/// </summary>
public sealed class HostileQueryTests(ITestOutputHelper output)
{
    private const int FewQueries = 2000;

    private static readonly string[] Cultures = ["ar", "fr", "en"];

    private static readonly SiteSearch Search = new(SitePages.Index())
    {
        Synonyms = new SynonymSet([["passport", "جواز السفر", "passeport"], ["a a a a", "b"], ["", " "], ["visa"]]),
        BestBets = new BestBets([new("passport", ["apostille"]), new("", ["apostille"]), new("\"", ["no such page"])]),
    };

    public static TheoryData<string> Queries =>
    [
        "",
        " ",
        "\0",
        "\uD800",
        "\uDC00\uD800",
        "\"",
        "\"\"\"\"\"\"",
        "« «»\" ”",
        "-",
        "- - -a -\"b c\"",
        "\"-visa\" -\"visa\"",
        new string('"', 100_000),
        new string('-', 100_000),
        new string('a', 100_000),
        new string('ا', 100_000),
        new string('\u0301', 100_000),
        new string('\u202E', 100_000),
        new string('9', 100_000),
        string.Concat(Enumerable.Repeat("😀", 50_000)),
        string.Concat(Enumerable.Repeat("a ", 50_000)),
        string.Concat(Enumerable.Repeat("a' ", 50_000)),
        string.Concat(Enumerable.Repeat("\"a\" ", 50_000)),
        string.Concat(Enumerable.Repeat("-a ", 50_000)),
        string.Concat(Enumerable.Repeat("l'", 50_000)),
        string.Concat(Enumerable.Range(0, 2000).Select(number => $"zqx{number} ")),
        string.Concat(Enumerable.Repeat("aaeeiioouu", 20)),
        string.Concat(Enumerable.Repeat("shshshshsh ", 200)),
        "\uFDFA\uFDFA\uFDFA\uFDFA",
        "<script>alert(1)</script> passport",
        "' OR 1=1 --",
        "../../etc/passwd",
        "title:passport AND (body:* OR /.*/) ~ ^ {!x}",
        "%00%ff %s%n",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_hostile_query_has_an_answer(string query)
    {
        foreach (string culture in (string[])[.. Cultures, "", "xx-YY", "\0"])
        {
            SearchResults results = Search.Search(new SearchRequest(query, culture) { Take = int.MaxValue, Skip = -5, Facets = ["section"] });
            Assert.All(results.Items, item => Assert.DoesNotContain("<script", item.TitleHtml + item.SnippetHtml, StringComparison.OrdinalIgnoreCase));
            Assert.InRange(Search.Suggest(query, culture, 8).Count, 0, 8);
            Search.Explain(new SearchRequest(query, culture), "passport-adult");
        }
    }

    [Fact]
    public void Random_queries_have_answers_and_take_bounded_memory()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("SEARCH_HOSTILE_QUERIES") ?? FewQueries.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        HostileQueries queries = new(new Random(11), HostileQueries.WordsOf(SitePages.Documents));
        (TimeSpan Time, string Query) slowest = (TimeSpan.Zero, string.Empty);
        long most = 0;
        for (int number = 0; number < count; number++)
        {
            string query = queries.Next();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long begin = Stopwatch.GetTimestamp();
            SearchResults results = Search.Search(new SearchRequest(query, Cultures[number % 3]) { Facets = ["section"] });
            TimeSpan time = Stopwatch.GetElapsedTime(begin);
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
            slowest = time > slowest.Time ? (time, query) : slowest;
            Assert.True(results.Items.Count <= 10 && results.Items.Count <= results.Total, query);
        }

        output.WriteLine($"{count} queries; the slowest took {slowest.Time.TotalMilliseconds:F1} ms, the largest {most / 1024:N0} kB: {slowest.Query}");
        Assert.InRange(most, 0, 64 * 1024 * 1024);
    }
}

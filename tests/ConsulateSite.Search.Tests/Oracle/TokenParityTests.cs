using ConsulateSite.Search.Analysis;
using Xunit.Abstractions;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>
/// Tokens against Lucene's. The golden files were printed by the Java harness from texts of our own. SEARCH_PARITY_TEXTS names a
/// folder with more texts (ar*.txt, fr*.txt, en*.txt), which Lucene then analyses on the spot.
/// </summary>
public sealed class TokenParityTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cultures => ["ar", "fr", "en"];

    private static string Golden => Path.Combine(AppContext.BaseDirectory, "Oracle", "Golden");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_token_of_our_own_texts_is_Lucenes(string culture)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Golden, $"{culture}.txt"));

        TokenParity parity = TokenParity.Measure(PlainAnalyzer(culture), lines, File.ReadLines(Path.Combine(Golden, $"{culture}.tokens")));

        Assert.True(parity.Tokens > 500);
        Assert.Empty(parity.Differences);
    }

    [Fact]
    public void Lucene_itself_still_prints_the_golden_tokens()
    {
        foreach (string culture in (string[])["ar", "fr", "en"])
        {
            string golden = Path.Combine(Golden, $"{culture}.tokens");
            if (!JavaLucene.IsPresent)
            {
                output.WriteLine("Without Java and liblucene8-java the golden files stand for Lucene.");
                Assert.True(File.Exists(golden));
                continue;
            }

            string printed = Path.GetTempFileName();
            JavaLucene.Run("Tokens", culture, Path.Combine(Golden, $"{culture}.txt"), printed);

            Assert.Equal(File.ReadAllLines(golden), File.ReadAllLines(printed));
            File.Delete(printed);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Tokens_of_further_texts_are_Lucenes_but_for_one_in_ten_thousand(string culture)
    {
        string? folder = Environment.GetEnvironmentVariable("SEARCH_PARITY_TEXTS");
        if (folder is null || !JavaLucene.IsPresent)
        {
            output.WriteLine("SEARCH_PARITY_TEXTS names no folder, or there is no Lucene: nothing more to compare.");
            return;
        }

        foreach (string file in Directory.GetFiles(folder, $"{culture}*.txt"))
        {
            string printed = Path.GetTempFileName();
            JavaLucene.Run("Tokens", culture, file, printed);
            TokenParity parity = TokenParity.Measure(PlainAnalyzer(culture), File.ReadLines(file), File.ReadLines(printed));
            output.WriteLine($"{Path.GetFileName(file)}: {parity.Tokens} tokens, {parity.Share:P5} the same, {parity.Differences.Count} lines differ");
            foreach (IGrouping<string, (string Lucene, string Ours)> group in parity.Differences.GroupBy(pair => $"Lucene {pair.Lucene} | ours {pair.Ours}").OrderByDescending(group => group.Count()).Take(20))
            {
                output.WriteLine($"  {group.Count()} × {group.Key}");
            }

            File.Delete(printed);
            Assert.True(parity.Share >= 0.9999, $"{file}: {parity.Share:P5}");
        }
    }

    private static Analyzer PlainAnalyzer(string culture) => Analyzers.For(Analyzers.LanguageOf(culture), AnalyzerExtensions.None);
}

using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>Search as Lucene does it by itself: its analysis, BM25 for each field, titles three times as heavy.</summary>
internal static class PlainSearch
{
    public static IReadOnlyList<string> Cultures { get; } = ["ar", "fr", "en"];

    public static IndexSchema Schema { get; } = new(
        [new FieldDefinition("title") { IsSpellingSource = false }, new FieldDefinition("body") { IsSpellingSource = false }], AnalyzerExtensions.None);

    /// <summary>The documents of a file of lines with title and body in each culture.</summary>
    public static SearchIndex Build(string file)
    {
        SearchIndex index = new(Schema);
        using IndexRebuild rebuild = index.BeginRebuild();
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            string[] parts = line.Split('\t');
            string id = FormattableString.Invariant($"{number++}");
            for (int culture = 0; culture < Cultures.Count; culture++)
            {
                rebuild.Add(new SearchDocument(id, Cultures[culture])
                {
                    Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = parts[2 * culture], ["body"] = parts[(2 * culture) + 1] },
                });
            }
        }

        rebuild.Complete();
        return index;
    }

    public static Query Query(string culture, string text, bool all) => new BooleanQuery(
    [
        .. Schema.AnalyzerOf(culture).Analyze(text).Select(token => new BooleanClause(
            BooleanQuery.Any([new TermQuery("title", token.Term) { Boost = 3 }, new TermQuery("body", token.Term)]),
            all ? Occur.Must : Occur.Should)),
    ]);
}

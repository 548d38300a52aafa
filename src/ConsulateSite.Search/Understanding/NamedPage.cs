using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Understanding;

/// <summary>Finds out whether a query names a page: whether all its words are in the page's title and keywords.</summary>
internal sealed class NamedPage(IndexReader reader, IReadOnlyList<WordReading> readings, IReadOnlyList<string> fields)
{
    /// <summary>Whether the query names the page, in the language in which it was found.</summary>
    public bool Is(SearchDocument? document)
    {
        WordReading[] telling = [.. readings.Where(reading => !reading.IsFiller)];
        if (document is null || telling.Length == 0)
        {
            return false;
        }

        Analyzer analyzer = reader.Schema.AnalyzerOf(document.Culture);
        HashSet<string> terms = [.. fields.Where(document.Texts.ContainsKey).SelectMany(field => Terms(analyzer, document.Texts[field]))];
        return telling.All(reading => Alternatives(reading).Any(alternative => Terms(analyzer, alternative) is { Length: > 0 } wanted && wanted.All(terms.Contains)));
    }

    private static IEnumerable<string> Alternatives(WordReading reading) =>
        reading.Synonyms.Concat(reading.Arabic).Append(string.Join(' ', reading.Words)).Concat(reading.Correction is { } correction ? [correction] : []);

    private static string[] Terms(Analyzer analyzer, string text) => [.. analyzer.Analyze(text).Select(token => token.Term)];
}

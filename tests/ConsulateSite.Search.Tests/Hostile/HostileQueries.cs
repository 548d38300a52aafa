using System.Text;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Tests.Hostile;

/// <summary>Makes up queries without end: words of the pages, whole, glued together and backwards, with signs of all kinds between them.</summary>
internal sealed class HostileQueries(Random random, IReadOnlyList<string> words)
{
    /// <summary>The words of documents, as they are written.</summary>
    public static IReadOnlyList<string> WordsOf(IEnumerable<SearchDocument> documents) =>
        [.. documents.SelectMany(document => document.Texts.Values).SelectMany(text => text.Split(' ')).Distinct(StringComparer.Ordinal)];

    /// <summary>The next query. Most are short; some are as long as a pasted letter.</summary>
    public string Next()
    {
        StringBuilder query = new();
        int parts = 1 << random.Next(random.Next(8) == 0 ? 9 : 4);
        for (int part = 0; part < parts; part++)
        {
            query.Append(Part());
            query.Append(random.Next(6) == 0 ? string.Empty : " ");
        }

        return query.ToString();
    }

    private string Part() => random.Next(12) switch
    {
        0 => ((char)random.Next(0x10000)).ToString(),
        1 => char.ConvertFromUtf32(0x1F300 + random.Next(0x300)),
        2 => "\"",
        3 => " -",
        4 => new string((char)random.Next(0x600, 0x700), random.Next(30)),
        5 => new string((char)random.Next(0x20, 0x250), random.Next(30)),
        6 => Word() + Word(),
        7 => string.Concat(Word().Reverse()),
        _ => Word(),
    };

    private string Word() => words[random.Next(words.Count)];
}

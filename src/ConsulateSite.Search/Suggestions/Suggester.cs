using System.Runtime.CompilerServices;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Spelling;

namespace ConsulateSite.Search.Suggestions;

/// <summary>Finds titles by the beginning of their words, while somebody is typing.</summary>
internal sealed class Suggester(string titleField)
{
    // A beginning of one letter fits many titles; so many are weighed.
    private const int MostCandidates = 512;

    private readonly ConditionalWeakTable<Segment, TitleIndex> _titles = [];

    /// <summary>Pages of a culture whose title has words that begin so; titles that begin so come first.</summary>
    /// <param name="reader">The documents.</param>
    /// <param name="typed">What has been typed.</param>
    /// <param name="count">How many are wanted.</param>
    public IReadOnlyList<SearchDocument> Find(CultureReader reader, string typed, int count)
    {
        string beginning = TitleIndex.Normalize(typed);
        if (beginning.Length == 0)
        {
            return [];
        }

        IReadOnlyList<SearchDocument> found = FindNormalized(reader, beginning, count);
        return found.Count > 0 ? found : FindCorrected(reader, beginning, count);
    }

    // Words that stand together come before words that are somewhere in the title.
    private IReadOnlyList<SearchDocument> FindNormalized(CultureReader reader, string beginning, int count)
    {
        IReadOnlyList<SearchDocument> together = Find(reader, titles => titles.Find(beginning, MostCandidates), count);
        string[] words = beginning.Split(' ');
        return together.Count >= count || words.Length == 1
            ? together
            : [.. together.Concat(Find(reader, titles => titles.FindAll(words, MostCandidates), count)).DistinctBy(document => document.Id).Take(count)];
    }

    private IReadOnlyList<SearchDocument> Find(CultureReader reader, Func<TitleIndex, IEnumerable<(int Document, bool AtStart)>> find, int count) =>
    [
        .. reader.Segments.SelectMany(segment => find(TitlesOf(segment.Segment))
                .Where(found => segment.Live[found.Document])
                .Select(found => (Document: segment.Segment.Documents[found.Document], found.AtStart)))
            .OrderByDescending(found => found.AtStart).ThenByDescending(found => found.Document.Boost)
            .ThenBy(found => found.Document.Texts[titleField].Length).ThenBy(found => found.Document.Id, StringComparer.Ordinal)
            .Select(found => found.Document).DistinctBy(document => document.Id).Take(count),
    ];

    // The last word is still being typed, so only those before it are taken for misspelt; a single word is corrected as it is.
    private IReadOnlyList<SearchDocument> FindCorrected(CultureReader reader, string beginning, int count)
    {
        string[] words = beginning.Split(' ');
        for (int word = 0; word < Math.Max(1, words.Length - 1); word++)
        {
            if (reader.WordCount(words[word]) == 0 && SpellingCorrector.Correct(reader, words[word], 1) is [{ } correction])
            {
                words[word] = correction.Word;
            }
        }

        return FindNormalized(reader, string.Join(' ', words), count);
    }

    private TitleIndex TitlesOf(Segment segment) => _titles.GetValue(segment, found => new TitleIndex(found, titleField));
}

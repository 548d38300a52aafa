using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Spelling;
using ConsulateSite.Search.Synonyms;
using ConsulateSite.Search.Transliteration;

namespace ConsulateSite.Search.Understanding;

/// <summary>Finds out what the words of a query may mean, in all languages of the index at once.</summary>
internal sealed class WordReader(IndexReader index, SynonymSet synonyms)
{
    /// <summary>Of a longer query the rarest words are taken.</summary>
    public const int MostWords = 24;

    // Looking for what is like a word costs more than everything else.
    private const int MostUnknownWords = 4;

    private const int MostArabicReadings = 4;

    // What costs more than this is another word rather than a misspelling, when the letters can be read as Arabic.
    private const float SurelyMisspelt = 0.8f;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _unknown;

    public IReadOnlyList<WordReading> Read(IReadOnlyList<string> words)
    {
        IReadOnlyList<string> taken = Take(words);
        List<WordReading> readings = [];
        for (int place = 0; place < taken.Count;)
        {
            (int length, IReadOnlyList<string> alternatives) = synonyms.Find(taken, place);
            if (length > 0)
            {
                readings.Add(new WordReading([.. taken.Skip(place).Take(length)], alternatives, [], null));
            }
            else
            {
                readings.Add(Read(taken[place]));
            }

            place += Math.Max(1, length);
        }

        return readings;
    }

    private string[] Take(IReadOnlyList<string> words)
    {
        string[] distinct = [.. words.Distinct(StringComparer.Ordinal)];
        if (distinct.Length <= MostWords)
        {
            return distinct;
        }

        HashSet<string> rarest = [.. distinct.Where(word => !FillerWords.Contains(word)).OrderBy(word => CountOf(word) is 0 ? int.MaxValue : CountOf(word)).Take(MostWords)];
        return [.. distinct.Where(rarest.Contains)];
    }

    private WordReading Read(string word)
    {
        WordReading plain = new([word], [], [], null);
        if (CountOf(word) > 0 || FillerWords.Contains(word) || !char.IsLetterOrDigit(word[0]) || ++_unknown > MostUnknownWords)
        {
            return plain;
        }

        // The article of Moroccan Arabic before a French word: lpasseport.
        if (word.Length > 3 && word[0] == 'l' && CountOf(word[1..]) > 0)
        {
            return plain with { Words = [word[1..]] };
        }

        IReadOnlyList<string> arabic = [.. index.CultureReaders.Where(IsArabic).SelectMany(reader => ArabiziLattice.Read(reader, word, MostArabicReadings)).Distinct(StringComparer.Ordinal)];
        Correction? correction = Correct(word);
        bool isMisspelt = correction is { } found && (arabic.Count == 0 || found.Cost <= SurelyMisspelt);
        return plain with { Arabic = arabic, Correction = isMisspelt ? correction!.Value.Word : null };
    }

    private Correction? Correct(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return null;
        }

        IEnumerable<string> forms = word.Length > 4 && word[0] == 'l' ? [word, word[1..]] : [word];
        Correction[] corrections =
        [
            .. forms.SelectMany(form => index.CultureReaders.SelectMany(reader => SpellingCorrector.Correct(reader, form, 1)))
                .OrderBy(SpellingCorrector.Rank).ThenBy(found => found.Word, StringComparer.Ordinal).Take(1),
        ];
        return corrections.Length == 0 ? null : corrections[0];
    }

    // A word is known when it is written so somewhere, or when what the analysis leaves of it is.
    private int CountOf(string word)
    {
        if (!_counts.TryGetValue(word, out int count))
        {
            count = index.CultureReaders.Sum(reader => reader.WordCount(word) + TermCount(reader, word));
            _counts[word] = count;
        }

        return count;
    }

    private static int TermCount(CultureReader reader, string word)
    {
        IReadOnlyList<Token> terms = reader.Analyzer.Analyze(word);
        return terms.Count != 1 ? 0 : Enumerable.Range(0, reader.Schema.Fields.Count).Max(field => reader.DocumentFrequency(field, terms[0].Term));
    }

    private static bool IsArabic(CultureReader reader) => Analyzers.LanguageOf(reader.Culture) == Language.Arabic;
}

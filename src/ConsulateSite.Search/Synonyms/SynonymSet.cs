using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Synonyms;

/// <summary>
/// Groups of words and expressions that mean the same, in any language and any spelling: "passeport", "passport", "جواز السفر",
/// "lpasport". Whoever types one of a group finds what has another one.
/// </summary>
public sealed class SynonymSet
{
    private readonly Dictionary<string, List<(string[] Keys, IReadOnlyList<string> Group)>> _byFirstKey = new(StringComparer.Ordinal);

    /// <param name="groups">The groups; those of less than two expressions say nothing.</param>
    public SynonymSet(IEnumerable<IReadOnlyList<string>> groups)
    {
        foreach (IReadOnlyList<string> group in groups.Where(group => group.Count > 1))
        {
            foreach (string[] keys in group.Select(KeysOf).Where(keys => keys.Length > 0))
            {
                if (!_byFirstKey.TryGetValue(keys[0], out List<(string[] Keys, IReadOnlyList<string> Group)>? entries))
                {
                    _byFirstKey[keys[0]] = entries = [];
                }

                entries.Add((keys, group));
            }
        }
    }

    /// <summary>No synonyms.</summary>
    public static SynonymSet Empty { get; } = new([]);

    /// <summary>The longest expressions that begin at a word.</summary>
    /// <param name="words">The words of a query as they are written.</param>
    /// <param name="start">The word.</param>
    /// <returns>How many words the expression has, and what means the same; nothing when no expression begins there.</returns>
    internal (int Length, IReadOnlyList<string> Alternatives) Find(IReadOnlyList<string> words, int start)
    {
        if (!_byFirstKey.TryGetValue(KeyOf(words[start]), out List<(string[] Keys, IReadOnlyList<string> Group)>? entries))
        {
            return (0, []);
        }

        (string[] Keys, IReadOnlyList<string> Group)[] fitting = [.. entries.Where(entry => Fits(entry.Keys, words, start))];
        if (fitting.Length == 0)
        {
            return (0, []);
        }

        int longest = fitting.Max(entry => entry.Keys.Length);
        return (longest, [.. fitting.Where(entry => entry.Keys.Length == longest).SelectMany(entry => entry.Group).Distinct(StringComparer.Ordinal)]);
    }

    private static bool Fits(string[] keys, IReadOnlyList<string> words, int start)
    {
        if (start + keys.Length > words.Count)
        {
            return false;
        }

        for (int place = 1; place < keys.Length; place++)
        {
            if (keys[place] != KeyOf(words[start + place]))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] KeysOf(string expression) => [.. Analyzers.Surface.Analyze(expression).Select(token => KeyOf(token.Term))];

    // Number and article must not matter: Arabic words by their stem, others without a final s or x.
    private static string KeyOf(string word) => word[0] is >= '\u0600' and <= '\u06FF'
        ? ArabicKey(word)
        : word.Length > 3 && (word[^1] is 's' or 'x') ? word[..^1] : word;

    private static string ArabicKey(string word)
    {
        IReadOnlyList<Token> stem = ArabicStems.Analyze(word);
        return stem.Count == 1 ? stem[0].Term : word;
    }

    private static Analyzer ArabicStems { get; } = Analyzers.WithStopWords(Language.Arabic);
}

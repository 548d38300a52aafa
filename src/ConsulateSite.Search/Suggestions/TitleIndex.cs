using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Suggestions;

/// <summary>The titles of a segment, to be found by the beginning of any of their words.</summary>
internal sealed class TitleIndex
{
    private readonly string[] _titles;
    private readonly (int Document, int Start)[] _entries;

    public TitleIndex(Segment segment, string field)
    {
        _titles = [.. segment.Documents.Select(document => document.Texts.TryGetValue(field, out string? title) ? Normalize(title) : string.Empty)];
        _entries = [.. _titles.SelectMany((title, document) => WordStarts(title).Select(start => (document, start)))];
        Array.Sort(_entries, (one, other) => TextOf(one).SequenceCompareTo(TextOf(other)));
    }

    /// <summary>Words as they are compared: in lower case, without accents and signs, with one space between them.</summary>
    public static string Normalize(string text) => string.Join(' ', Analyzers.Surface.Analyze(text).Select(token => token.Term));

    /// <summary>The documents in whose title a word and those after it begin so, and whether it is the first word.</summary>
    /// <param name="beginning">Normalized.</param>
    /// <param name="count">How many are looked at.</param>
    public IEnumerable<(int Document, bool AtStart)> Find(string beginning, int count)
    {
        for (int entry = FirstFrom(beginning); entry < _entries.Length && count > 0 && TextOf(_entries[entry]).StartsWith(beginning); entry++, count--)
        {
            yield return (_entries[entry].Document, _entries[entry].Start == 0);
        }
    }

    /// <summary>The documents in whose title each of the words begins some word.</summary>
    /// <param name="words">Normalized.</param>
    /// <param name="count">How many are looked at.</param>
    public IEnumerable<(int Document, bool AtStart)> FindAll(IReadOnlyList<string> words, int count)
    {
        string longest = words.MaxBy(word => word.Length)!;
        return Find(longest, count).Where(found => words.All(word => BeginsAWord(_titles[found.Document], word)));
    }

    private static bool BeginsAWord(string title, string word)
    {
        for (int place = title.IndexOf(word, StringComparison.Ordinal); place >= 0; place = title.IndexOf(word, place + 1, StringComparison.Ordinal))
        {
            if (place == 0 || title[place - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    private int FirstFrom(string beginning)
    {
        int low = 0;
        int high = _entries.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = TextOf(_entries[middle]).SequenceCompareTo(beginning) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private ReadOnlySpan<char> TextOf((int Document, int Start) entry) => _titles[entry.Document].AsSpan(entry.Start);

    private static IEnumerable<int> WordStarts(string title)
    {
        for (int start = 0; start < title.Length; start++)
        {
            if (start == 0 || title[start - 1] == ' ')
            {
                yield return start;
            }
        }
    }
}

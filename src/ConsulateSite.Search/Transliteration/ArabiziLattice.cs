using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Transliteration;

/// <summary>
/// Reads a word in Latin letters as one of the Arabic words of the documents. All ways to read its letters make a lattice, of
/// which only those paths are followed that begin like a word which is there.
/// </summary>
internal sealed class ArabiziLattice
{
    // A path that is no longer worth following.
    private const float TooUnusual = 1.2f;

    // So many steps are taken for a word at most, whatever it is.
    private const int MostSteps = 4000;

    // A Latin group that is written twice is one letter with shadda.
    private const float Doubled = 0.05f;

    private readonly string _word;
    private readonly ArabiziReading[][] _readings;
    private readonly TermDictionary _words;
    private readonly int[] _counts;
    private readonly Dictionary<string, (float Cost, int Count)> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Place, int From, int Depth), float> _visited = [];
    private int _steps;

    private ArabiziLattice(string word, ArabiziReading[][] readings, SurfaceWords words) =>
        (_word, _readings, _words, _counts) = (word, readings, words.Words, words.Counts);

    /// <summary>The Arabic words that a word may be, the most likely first.</summary>
    /// <param name="reader">The Arabic documents.</param>
    /// <param name="word">In lower case, without accents; something else than Latin letters and digits gives nothing.</param>
    /// <param name="count">How many are wanted.</param>
    public static IReadOnlyList<string> Read(CultureReader reader, string word, int count)
    {
        if (word.Length is < 2 or > 24 || !word.All(char.IsAsciiLetterOrDigit) || !word.Any(char.IsAsciiLetter))
        {
            return [];
        }

        ArabiziReading[][] readings = [.. Enumerable.Range(0, word.Length).Select(place => ArabiziLetters.At(word, place).ToArray())];
        Dictionary<string, (float Cost, int Count)> found = new(StringComparer.Ordinal);
        foreach (SegmentReader segment in reader.Segments)
        {
            foreach ((string arabic, (float cost, int times)) in new ArabiziLattice(word, readings, segment.Segment.Words).Follow())
            {
                found[arabic] = (cost, found.GetValueOrDefault(arabic).Count + times);
            }
        }

        return
        [
            .. found.OrderBy(pair => pair.Value.Cost - (0.1 * Math.Log10(pair.Value.Count))).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key).Take(count),
        ];
    }

    private Dictionary<string, (float Cost, int Count)> Follow()
    {
        Step(0, 0, _words.Count, 0, 0);
        foreach (string beginning in ArabiziLetters.UnwrittenBeginnings)
        {
            (int from, int to) = Narrow(0, _words.Count, 0, beginning);
            Step(0, from, to, beginning.Length, 0.15f);
        }

        return _found;
    }

    // The words from one place to another all begin with what has been read so far, which is so many letters long.
    private void Step(int place, int from, int to, int depth, float cost)
    {
        if (from >= to || cost > TooUnusual || ++_steps > MostSteps || !IsBetter((place, from, depth), cost))
        {
            return;
        }

        if (place == _word.Length)
        {
            if (_words[from].Length == depth && depth > 1)
            {
                Note(_words[from].ToString(), cost, _counts[from]);
            }

            return;
        }

        foreach (ArabiziReading reading in _readings[place])
        {
            (int nextFrom, int nextTo) = Narrow(from, to, depth, reading.Letters);
            int next = place + reading.Length;
            Step(next, nextFrom, nextTo, depth + reading.Letters.Length, cost + reading.Cost);
            if (reading.Length == 1 && next < _word.Length && _word[next] == _word[place] && char.IsAsciiLetter(_word[place]))
            {
                Step(next + 1, nextFrom, nextTo, depth + reading.Letters.Length, cost + reading.Cost + Doubled);
            }
        }
    }

    // Several paths lead to the same beginning; only the most usual of them is followed.
    private bool IsBetter((int Place, int From, int Depth) step, float cost)
    {
        if (_visited.TryGetValue(step, out float before) && before <= cost)
        {
            return false;
        }

        _visited[step] = cost;
        return true;
    }

    private void Note(string word, float cost, int count)
    {
        if (!_found.TryGetValue(word, out (float Cost, int Count) before) || cost < before.Cost)
        {
            _found[word] = (cost, count);
        }
    }

    private (int From, int To) Narrow(int from, int to, int depth, string letters)
    {
        foreach (char letter in letters)
        {
            int begin = Bound(from, to, depth, letter);
            to = letter == char.MaxValue ? to : Bound(begin, to, depth, (char)(letter + 1));
            from = begin;
            depth++;
        }

        return (from, to);
    }

    // The first word whose letter at the depth is not before the given one; a word that ends there comes before all.
    private int Bound(int low, int high, int depth, char letter)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            ReadOnlySpan<char> word = _words[middle];
            (low, high) = word.Length <= depth || word[depth] < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

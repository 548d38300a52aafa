using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Spelling;

/// <summary>Finds words of the documents of a culture that somebody may have meant.</summary>
internal static class SpellingCorrector
{
    private const int ShortestWord = 3;
    private const int ShortWord = 4;

    // A word that is ten times as frequent may be this much further away.
    private const double TenTimesAsFrequent = 0.35;

    /// <summary>The most likely words, the best first; none for words too short to tell.</summary>
    public static IReadOnlyList<Correction> Correct(CultureReader reader, string typed, int count)
    {
        if (typed.Length is < ShortestWord or > 32)
        {
            return [];
        }

        int limit = typed.Length <= ShortWord ? 1 : 2;
        EditDistance distance = new(typed);
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        foreach (SegmentReader segment in reader.Segments)
        {
            Collect(segment.Segment.Words, distance, limit, found);
        }

        return
        [
            .. found.Select(pair => new Correction(pair.Key, MisspellingCost.Of(typed, pair.Key), pair.Value))
                .OrderBy(Rank).ThenBy(correction => correction.Word, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    /// <summary>The lower, the more likely.</summary>
    public static double Rank(Correction correction) => correction.Cost - (TenTimesAsFrequent * Math.Log10(correction.Count));

    private static void Collect(SurfaceWords words, EditDistance distance, int limit, Dictionary<string, int> found)
    {
        ReadOnlySpan<ulong> letters = words.Letters;
        for (int word = 0; word < letters.Length; word++)
        {
            if (LetterSet.Difference(letters[word], distance.Letters) <= 2 * limit && distance.To(words.Words[word], limit) <= limit)
            {
                string text = words.Words[word].ToString();
                found[text] = found.GetValueOrDefault(text) + words.Counts[word];
            }
        }
    }
}

namespace ConsulateSite.Search.Transliteration;

/// <summary>
/// What Latin letters and digits stand for when Arabic is written with them, most of all Moroccan Arabic. Arabic letters are
/// those of the surface analysis: no hamza, ه for ta marbuta.
/// </summary>
internal static class ArabiziLetters
{
    /// <summary>Ways to read what stands at a place, longer groups of letters before single ones.</summary>
    /// <param name="word">In lower case, without accents.</param>
    /// <param name="place">Where to read.</param>
    public static IEnumerable<ArabiziReading> At(string word, int place)
    {
        bool first = place == 0;
        for (int length = Math.Min(3, word.Length - place); length > 0; length--)
        {
            string group = word.Substring(place, length);
            bool last = place + length == word.Length;
            foreach (ArabiziReading reading in Read(group, first, last))
            {
                yield return reading;
            }
        }
    }

    /// <summary>What may stand before a word without being written.</summary>
    public static IEnumerable<string> UnwrittenBeginnings => ["ال"];

    private static IEnumerable<ArabiziReading> Read(string group, bool first, bool last) => (group, first, last) switch
    {
        ("al" or "el" or "il", true, false) => All(group, ("ال", 0)),
        ("l", true, false) => All(group, ("ال", 0.1f), ("ل", 0.3f)),
        ("oua", _, _) => All(group, ("وا", 0)),
        ("iya" or "ia", _, true) => All(group, ("يه", 0), ("يا", 0.3f)),
        ("ou", _, _) => All(group, ("و", 0), (string.Empty, 0.2f), ("ؤ", 0.2f)),
        ("ch" or "sh", _, _) => All(group, ("ش", 0)),
        ("kh", _, _) => All(group, ("خ", 0)),
        ("gh", _, _) => All(group, ("غ", 0)),
        ("th", _, _) => All(group, ("ث", 0), ("ت", 0.3f)),
        ("dh", _, _) => All(group, ("ذ", 0), ("ض", 0.1f), ("ظ", 0.2f)),
        ("ai" or "ay" or "ei", _, _) => All(group, ("ي", 0.1f), ("اي", 0)),
        ("aa", _, _) => All(group, ("ا", 0), ("ع", 0.2f)),
        ("iy", _, _) => All(group, ("ي", 0)),
        ("a", _, true) => All(group, ("ه", 0), ("ا", 0.1f), ("ي", 0.3f), (string.Empty, 0.4f)),
        ("a", _, _) => All(group, ("ا", 0.05f), (string.Empty, 0.05f), ("ع", 0.5f)),
        ("e", _, true) => All(group, (string.Empty, 0.1f), ("ه", 0.1f), ("ي", 0.3f)),
        ("e", _, _) => All(group, (string.Empty, 0), ("ي", 0.3f), ("ا", 0.3f)),
        ("i", true, _) => All(group, ("ا", 0), ("ي", 0.2f)),
        ("i", _, _) => All(group, ("ي", 0.05f), (string.Empty, 0.05f), ("ا", 0.3f), ("ئ", 0.3f)),
        ("o" or "u", true, _) => All(group, ("ا", 0.1f), ("و", 0.2f)),
        ("o" or "u", _, _) => All(group, (string.Empty, 0.05f), ("و", 0.05f), ("ؤ", 0.3f)),
        ("y", _, _) => All(group, ("ي", 0)),
        ("w", _, _) => All(group, ("و", 0)),
        ("2", _, _) => All(group, ("ا", 0), (string.Empty, 0.1f), ("ء", 0), ("ئ", 0), ("ؤ", 0.1f), ("ق", 0.6f)),
        ("3", _, _) => All(group, ("ع", 0)),
        ("5", _, _) => All(group, ("خ", 0)),
        ("7", _, _) => All(group, ("ح", 0)),
        ("9", _, _) => All(group, ("ق", 0)),
        ("8", _, _) => All(group, ("غ", 0.2f), ("ه", 0.2f)),
        ("6", _, _) => All(group, ("ط", 0)),
        ("b", _, _) => All(group, ("ب", 0)),
        ("p", _, _) => All(group, ("ب", 0)),
        ("t", _, _) => All(group, ("ت", 0), ("ط", 0.2f), ("ه", last ? 0.3f : 2)),
        ("j", _, _) => All(group, ("ج", 0)),
        ("g", _, _) => All(group, ("ك", 0.1f), ("ق", 0.2f), ("ج", 0.3f), ("غ", 0.3f)),
        ("h", _, _) => All(group, ("ه", 0), ("ح", 0.15f)),
        ("d", _, _) => All(group, ("د", 0), ("ض", 0.15f), ("ذ", 0.2f), ("ظ", 0.4f)),
        ("r", _, _) => All(group, ("ر", 0)),
        ("z", _, _) => All(group, ("ز", 0), ("ذ", 0.3f), ("ظ", 0.3f)),
        ("s", _, _) => All(group, ("س", 0), ("ص", 0.1f)),
        ("c", _, _) => All(group, ("س", 0.1f), ("ك", 0.1f), ("ص", 0.3f)),
        ("x", _, _) => All(group, ("ش", 0.2f), ("كس", 0.2f)),
        ("k", _, _) => All(group, ("ك", 0), ("ق", 0.2f), ("خ", 0.5f)),
        ("q", _, _) => All(group, ("ق", 0)),
        ("l", _, _) => All(group, ("ل", 0)),
        ("m", _, _) => All(group, ("م", 0)),
        ("n", _, _) => All(group, ("ن", 0)),
        ("f" or "v", _, _) => All(group, ("ف", 0)),
        _ => [],
    };

    private static ArabiziReading Costs(string group, (string Letters, float Cost) reading) => new(group.Length, reading.Letters, reading.Cost);

    private static ArabiziReading[] All(string group, params (string Letters, float Cost)[] readings) =>
        [.. readings.Select(reading => Costs(group, reading))];
}

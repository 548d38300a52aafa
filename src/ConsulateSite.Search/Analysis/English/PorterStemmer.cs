namespace ConsulateSite.Search.Analysis.English;

/// <summary>Porter's algorithm of 1980 with the two departures of its author ("bli" and "logi").</summary>
internal sealed class PorterStemmer : ITermFilter
{
    private static readonly (string Suffix, string Replacement)[] DoubleSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] Endings =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] LastSuffixes =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    public int Apply(Span<char> term, int length)
    {
        if (length < 3)
        {
            return length;
        }

        PorterWord word = new(term, length);
        Plurals(ref word);
        Participles(ref word);
        if (word.Ends("y") && word.StemHasVowel)
        {
            word.Replace("i");
        }

        ReplaceFirst(ref word, DoubleSuffixes);
        ReplaceFirst(ref word, Endings);
        RemoveLast(ref word);
        FinalLetters(ref word);
        return word.Length;
    }

    private static void Plurals(ref PorterWord word)
    {
        if (word.Ends("sses") || word.Ends("ies"))
        {
            word.Length -= 2;
        }
        else if (word.Ends("s") && !word.Ends("ss"))
        {
            word.Length--;
        }
    }

    private static void Participles(ref PorterWord word)
    {
        if (word.Ends("eed"))
        {
            if (word.Measure > 0)
            {
                word.Length--;
            }

            return;
        }

        if (!((word.Ends("ed") || word.Ends("ing")) && word.StemHasVowel))
        {
            return;
        }

        word.Length = word.StemLength;
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz"))
        {
            word.Append('e');
        }
        else if (word.EndsInDoubleConsonant)
        {
            if (!(word.Ends("l") || word.Ends("s") || word.Ends("z")))
            {
                word.Length--;
            }
        }
        else if (word.MeasureOf(word.Length) == 1 && word.EndsShort(word.Length))
        {
            word.Append('e');
        }
    }

    private static void ReplaceFirst(ref PorterWord word, (string Suffix, string Replacement)[] rules)
    {
        foreach ((string suffix, string replacement) in rules)
        {
            if (word.Ends(suffix))
            {
                if (word.Measure > 0)
                {
                    word.Replace(replacement);
                }

                return;
            }
        }
    }

    private static void RemoveLast(ref PorterWord word)
    {
        foreach (string suffix in LastSuffixes)
        {
            if (!word.Ends(suffix))
            {
                continue;
            }

            if (suffix == "ion" && !word.StemEndsInSOrT)
            {
                return;
            }

            if (word.Measure > 1)
            {
                word.Length = word.StemLength;
            }

            return;
        }
    }

    private static void FinalLetters(ref PorterWord word)
    {
        if (word.Ends("e"))
        {
            int measure = word.Measure;
            if (measure > 1 || (measure == 1 && !word.EndsShort(word.StemLength)))
            {
                word.Length--;
            }
        }

        if (word.Ends("ll") && word.MeasureOf(word.Length) > 1)
        {
            word.Length--;
        }
    }
}

namespace ConsulateSite.Search.Analysis.French;

/// <summary>Jacques Savoy's light stemmer for French: plural, gender and the most frequent derivations.</summary>
internal sealed class FrenchLightStemmer : ITermFilter
{
    // A word that is long enough and ends in the suffix loses the suffix and gets the replacement; rules that do not end the
    // work leave the word for those after them.
    private static readonly FrenchRule[] Rules =
    [
        new(10, "issement", "ir"), new(9, "issant", "ir"), new(8, "ivement", "if"), new(7, "ement", "e"),
        new(12, "ficatrice", "fier"), new(11, "ficateur", "fier"), new(10, "catrice", "quer"), new(9, "cateur", "quer"),
        new(9, "atrice", "er"), new(8, "ateur", "er"), new(7, "trice", "teur", Continues: true), new(6, "ième", ""),
        new(8, "teuse", "ter"), new(7, "teur", "ter"), new(6, "euse", "eu"), new(9, "ère", "er"), new(8, "ive", "if"),
        new(5, "folle", "fou"), new(5, "molle", "mou"), new(10, "nnelle", "n"), new(10, "nnel", "n"), new(5, "ète", "et", Continues: true),
        new(9, "ique", "", Continues: true), new(9, "esse", "e"), new(8, "inage", "in"), new(13, "ualisation", "uel"), new(10, "isation", ""),
        new(10, "isateur", ""), new(9, "ation", ""), new(9, "ition", ""),
    ];

    public int Apply(Span<char> term, int length)
    {
        length = WithoutPlural(term, length);
        foreach (FrenchRule rule in Rules)
        {
            if (length >= rule.Shortest && term[length - 1] == rule.Suffix[^1] && term[..length].EndsWith(rule.Suffix))
            {
                length -= rule.Suffix.Length;
                rule.Replacement.CopyTo(term[length..]);
                length += rule.Replacement.Length;
                if (!rule.Continues)
                {
                    break;
                }
            }
        }

        return FrenchNormalizer.Normalize(term, length);
    }

    private static int WithoutPlural(Span<char> term, int length)
    {
        if (length > 5 && term[length - 1] == 'x')
        {
            if (term[length - 3] == 'a' && term[length - 2] == 'u' && term[length - 4] != 'e')
            {
                term[length - 2] = 'l';
            }

            length--;
        }

        if (length > 3 && term[length - 1] == 'x')
        {
            length--;
        }

        return length > 3 && term[length - 1] == 's' ? length - 1 : length;
    }
}

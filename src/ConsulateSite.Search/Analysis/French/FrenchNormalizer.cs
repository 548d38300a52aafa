namespace ConsulateSite.Search.Analysis.French;

/// <summary>The last step of the light stemmer: accents and doubled letters of longer words, and their final e and r.</summary>
internal static class FrenchNormalizer
{
    private const int ShortWord = 4;

    public static int Normalize(Span<char> term, int length)
    {
        if (length > ShortWord)
        {
            length = WithoutAccentsAndDoubles(term, length);
        }

        if (length > ShortWord && term[length - 2] == 'i' && term[length - 1] == 'e')
        {
            length -= 2;
        }

        if (length > ShortWord)
        {
            length -= term[length - 1] == 'r' ? 1 : 0;
            length -= term[length - 1] == 'e' ? 1 : 0;
            length -= term[length - 1] == 'e' ? 1 : 0;
            length -= term[length - 1] == term[length - 2] && char.IsLetter(term[length - 1]) ? 1 : 0;
        }

        return length;
    }

    private static int WithoutAccentsAndDoubles(Span<char> term, int length)
    {
        int kept = 0;
        for (int index = 0; index < length; index++)
        {
            char letter = Plain(term[index]);
            if (kept == 0 || letter != term[kept - 1] || !char.IsLetter(letter))
            {
                term[kept++] = letter;
            }
        }

        return kept;
    }

    private static char Plain(char letter) => letter switch
    {
        'à' or 'á' or 'â' => 'a',
        'ô' => 'o',
        'è' or 'é' or 'ê' => 'e',
        'ù' or 'û' => 'u',
        'î' => 'i',
        'ç' => 'c',
        _ => letter,
    };
}

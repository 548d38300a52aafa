namespace ConsulateSite.Search.Analysis.Arabic;

/// <summary>Vowel signs, the small alif above and the stretching tatweel are no letters, nor are invisible signs of direction.</summary>
internal sealed class ArabicSignFilter : ITermFilter
{
    public int Apply(Span<char> term, int length)
    {
        int kept = 0;
        for (int index = 0; index < length; index++)
        {
            if (!IsSign(term[index]))
            {
                term[kept++] = term[index];
            }
        }

        return kept;
    }

    private static bool IsSign(char letter) => letter >= '\u00AD' && letter is '\u0640' or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F')
        or '\u0670' or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06DC') or '\u061C' or (>= '\u200C' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u00AD';
}

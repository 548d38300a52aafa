namespace ConsulateSite.Search.Analysis.Arabic;

/// <summary>Spellings of one word that differ in hamza, final alif, ta marbuta, vowel signs or tatweel become one.</summary>
internal sealed class ArabicNormalizer : ITermFilter
{
    public int Apply(Span<char> term, int length)
    {
        int kept = 0;
        for (int index = 0; index < length; index++)
        {
            char letter = term[index];
            if (letter is '\u0640' or (>= '\u064B' and <= '\u0652'))
            {
                continue;
            }

            term[kept++] = letter switch
            {
                'آ' or 'أ' or 'إ' => 'ا',
                'ى' => 'ي',
                'ة' => 'ه',
                _ => letter,
            };
        }

        return kept;
    }
}

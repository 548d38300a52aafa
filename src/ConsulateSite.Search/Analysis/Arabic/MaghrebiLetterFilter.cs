namespace ConsulateSite.Search.Analysis.Arabic;

/// <summary>Letters that Moroccan and Persian keyboards have beside the standard ones, by what is otherwise written for them.</summary>
internal sealed class MaghrebiLetterFilter : ITermFilter
{
    public int Apply(Span<char> term, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if (term[index] is >= '\u0671' and <= '\u06D5')
            {
                term[index] = Standard(term[index]);
            }
        }

        return length;
    }

    private static char Standard(char letter) => letter switch
    {
        'ڭ' or 'گ' or 'ک' or 'ڮ' or 'ݣ' => 'ك',
        'ڤ' or 'ڥ' or 'ڢ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڨ' or 'ڧ' => 'ق',
        'ژ' => 'ز',
        'ی' or 'ې' or 'ے' => 'ي',
        'ہ' or 'ە' or 'ھ' => 'ه',
        'ۃ' => 'ة',
        'ٱ' => 'ا',
        'ۆ' or 'ۋ' or 'ۇ' => 'و',
        _ => letter,
    };
}

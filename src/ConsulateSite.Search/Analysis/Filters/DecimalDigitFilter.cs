using System.Globalization;

namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>Digits of every script become ASCII digits.</summary>
internal sealed class DecimalDigitFilter : ITermFilter
{
    // No script but the Latin one has digits before these.
    private const char FirstDigit = '\u0660';

    public int Apply(Span<char> term, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if (term[index] >= FirstDigit && char.IsDigit(term[index]))
            {
                term[index] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(term[index]));
            }
        }

        return length;
    }
}

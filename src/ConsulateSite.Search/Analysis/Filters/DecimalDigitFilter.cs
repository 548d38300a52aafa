using System.Globalization;

namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>Digits of every script become ASCII digits.</summary>
internal sealed class DecimalDigitFilter : ITermFilter
{
    public int Apply(Span<char> term, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if (term[index] >= '\u0080' && char.IsDigit(term[index]))
            {
                term[index] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(term[index]));
            }
        }

        return length;
    }
}

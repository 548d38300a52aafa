using System.Text;

namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>
/// Unicode's compatibility normalization (NFKC) for words that came out of a PDF file or a telephone that writes accents as
/// signs of their own.
/// </summary>
internal sealed class CompatibilityFilter : ITermFilter
{
    public int Apply(Span<char> term, int length)
    {
        ReadOnlySpan<char> word = term[..length];
        if (!NeedsNormalizing(word))
        {
            return length;
        }

        Span<char> normalized = stackalloc char[Analyzer.LongestTerm * 2];
        if (!IsWellFormed(word) || !word.TryNormalize(normalized, out int written, NormalizationForm.FormKC))
        {
            return length;
        }

        return LowerCase.Copy(normalized[..written], term);
    }

    private static bool NeedsNormalizing(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            // Most words have letters of these ranges only.
            if (letter is < '\u0300' or (> '\u0655' and < '\uFB00'))
            {
                continue;
            }

            if (letter is (>= '\u0300' and <= '\u036F') or (>= '\uFB00' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
                or (>= '\uFF01' and <= '\uFFEE') or '\u0653' or '\u0654' or '\u0655')
            {
                return true;
            }
        }

        return false;
    }

    // Half of a surrogate pair cannot be normalized.
    private static bool IsWellFormed(ReadOnlySpan<char> word)
    {
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConsulateSite.Insights;

/// <summary>Texts of strangers in one line, without control characters and marks of direction.</summary>
public static partial class OneLine
{
    /// <summary>The text in one line.</summary>
    public static string Of(string text) => Blank().Replace(Invisible().Replace(WellFormed(text).Normalize(NormalizationForm.FormC), string.Empty), " ").Trim();

    /// <summary>The beginning of a text; signs that are made of several characters stay whole.</summary>
    /// <param name="text">A text.</param>
    /// <param name="longest">At most so many characters are kept.</param>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int[] signs = StringInfo.ParseCombiningCharacters(text);
        int last = Array.FindLastIndex(signs, place => place <= longest);
        return text[..signs[last]].TrimEnd();
    }

    // Half of a sign that is made of two cannot be normalized.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"[\p{Cf}\uFFFD-[\u200C\u200D]]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}

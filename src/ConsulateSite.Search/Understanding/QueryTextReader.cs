using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Understanding;

/// <summary>Takes apart what somebody typed or pasted. No text is refused.</summary>
internal static partial class QueryTextReader
{
    /// <summary>What is longer is cut.</summary>
    public const int LongestText = 2000;

    private const int MostPhrases = 8;

    public static QueryText Read(string text)
    {
        string clean = Clean(text.Length > LongestText ? text[..LongestText] : text);
        List<string> phrases = [];
        string rest = Quoted().Replace(clean, match =>
        {
            phrases.Add(match.Groups["phrase"].Value);
            return " ";
        });
        List<string> excluded = [];
        string wanted = Minus().Replace(rest, match =>
        {
            excluded.Add(match.Groups["word"].Value);
            return " ";
        });
        QueryText read = new(Words(wanted), [.. phrases.Where(HasWords).Take(MostPhrases)], [.. excluded.Where(HasWords).Take(MostPhrases)]);

        // Nothing but words that are not wanted: the signs were no minus.
        return read.IsEmpty ? new QueryText(Words(rest), [], []) : read;
    }

    // Marks of direction and invisible signs come with text that is pasted from elsewhere; halves of letters with text that was cut.
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control || rune == Rune.ReplacementChar)
            {
                clean.Append(' ');
            }
            else if (category is not UnicodeCategory.Format)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    private static string[] Words(string text) => [.. Analyzers.Surface.Analyze(text).Select(token => token.Term)];

    private static bool HasWords(string text) => Analyzers.Surface.Analyze(text).Count > 0;

    [GeneratedRegex("""["“”„«»](?<phrase>[^"“”„«»]+)["“”„«»]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=^|\s)[-−–](?<word>[\p{L}\p{N}][^\s]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Minus();
}

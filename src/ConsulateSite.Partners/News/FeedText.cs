using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Insights;

namespace ConsulateSite.Partners.News;

/// <summary>
/// Makes plain text of what stands in feeds: markup, entities or words. It is shown as text, so nothing is unsafe that is left; it is only to be
/// read well.
/// </summary>
internal static partial class FeedText
{
    private const int LongestSource = 5_000;

    /// <summary>The words of a text in one line.</summary>
    /// <param name="source">What stands in the feed.</param>
    /// <param name="longest">At most so many characters are kept.</param>
    public static string Of(string? source, int longest)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            return string.Empty;
        }

        string part = source.Length <= LongestSource ? source : source[..LongestSource];
        return OneLine.Cut(OneLine.Of(WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(part, " "), " "))), longest);
    }

    [GeneratedRegex(
        "<!--.*?-->|<script[^>]*>.*?</script\\s*>|<style[^>]*>.*?</style\\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Hidden();

    [GeneratedRegex("</?[a-zA-Z][^>]*>|<![^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tag();
}

using System.Net;
using System.Text.RegularExpressions;

namespace ConsulateSite.Web.Indexing;

/// <summary>Takes the words out of formatted text.</summary>
internal static partial class PlainText
{
    /// <summary>The text without marks. What stands in different paragraphs or cells stays apart.</summary>
    /// <param name="html">What an editor formatted.</param>
    public static string Of(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(Inline().Replace(html, string.Empty), " ")), " ").Trim();

    // A word may be emphasised in its middle.
    [GeneratedRegex("</?(?:a|abbr|b|bdi|bdo|em|i|mark|s|small|span|strong|sub|sup|u)(?:\\s[^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}

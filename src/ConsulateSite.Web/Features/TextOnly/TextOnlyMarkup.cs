using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.TextOnly;

/// <summary>
/// Takes out of a page what is no text: drawings, pictures, films and scripts. A picture leaves the words that stand for it. So every
/// page has a variant of text only, also one that is built tomorrow.
/// </summary>
internal static partial class TextOnlyMarkup
{
    // They go with all that is in them.
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "svg", "script", "style", "iframe", "object", "video", "audio", "canvas", "noscript");

    // Only their tags go.
    private static readonly FrozenSet<string> Unwrapped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "picture", "source", "link", "embed");

    /// <summary>The text of a part of a page.</summary>
    /// <param name="content">The part.</param>
    /// <param name="encoder">The view's encoder.</param>
    public static IHtmlContent Of(IHtmlContent content, HtmlEncoder encoder)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        content.WriteTo(writer, encoder);
        return new HtmlString(Reduce(writer.ToString()));
    }

    /// <summary>The same markup with its text only.</summary>
    /// <param name="html">A part of a page; what stands in quotes may hold any sign.</param>
    public static string Reduce(string html)
    {
        StringBuilder text = new(html.Length);
        int at = 0;
        while (html.IndexOf('<', at) is var open and >= 0)
        {
            text.Append(html, at, open - at);
            at = Tag(html, open, text);
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    private static int Tag(string html, int open, StringBuilder text)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            return After(html, "-->", open);
        }

        int end = EndOfTag(html, open);
        string name = Name().Match(html, open, end - open).Groups["name"].Value;
        if (Dropped.Contains(name))
        {
            return html[open + 1] == '/' || html[end - 2] == '/' ? end : EndOfElement(html, name, end);
        }

        if (name.Equals("img", StringComparison.OrdinalIgnoreCase))
        {
            AppendWords(html[open..end], text);
        }
        else if (!Unwrapped.Contains(name))
        {
            text.Append(html, open, end - open);
        }

        return end;
    }

    private static void AppendWords(string image, StringBuilder text)
    {
        if (Alternative().Match(image) is { Success: true } words && !string.IsNullOrWhiteSpace(words.Groups["words"].Value))
        {
            text.Append("<span class=\"picture\">").Append(words.Groups["words"].Value.Replace("<", "&lt;", StringComparison.Ordinal)).Append("</span>");
        }
    }

    // An attribute may hold a bracket between its quotes.
    private static int EndOfTag(string html, int open)
    {
        char quote = '\0';
        for (int at = open + 1; at < html.Length; at++)
        {
            char sign = html[at];
            if (quote == '\0' && sign == '>')
            {
                return at + 1;
            }

            quote = quote == '\0' ? (sign is '"' or '\'' ? sign : '\0') : (sign == quote ? '\0' : quote);
        }

        return html.Length;
    }

    private static int EndOfElement(string html, string name, int from) =>
        html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase) is var close and >= 0 ? EndOfTag(html, close) : html.Length;

    private static int After(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is var found and >= 0 ? found + mark.Length : html.Length;

    [GeneratedRegex("""\G</?(?<name>[A-Za-z][A-Za-z0-9-]*)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("""\salt=(?:"(?<words>[^"]*)"|'(?<words>[^']*)')""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alternative();
}

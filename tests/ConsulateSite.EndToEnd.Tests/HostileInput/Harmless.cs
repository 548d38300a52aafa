using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Looks through parsed HTML for whatever a browser would run, load or be led away by.</summary>
internal static partial class Harmless
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "iframe", "object", "embed", "applet", "frame", "frameset", "base", "portal", "foreignobject", "animate", "set", "handler", "style", "template",
        "noscript", "xmp", "plaintext", "math", "audio", "video", "textarea", "isindex", "keygen", "marquee",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "srcset", "action", "formaction", "xlink:href", "data", "poster", "background", "cite", "ping", "from", "to", "values", "srcdoc",
    };

    /// <summary>What is wrong with a whole page of the site.</summary>
    public static IEnumerable<string> InPage(string html)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        return page.All.SelectMany(element => In(element, ofSite: true));
    }

    /// <summary>What is wrong with markup that is put into a page.</summary>
    public static IEnumerable<string> InFragment(string markup)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(string.Empty);
        page.Body!.InnerHtml = markup;
        return page.Body.QuerySelectorAll("*").SelectMany(element => In(element, ofSite: false));
    }

    /// <summary>Whether a browser would run something by following the address.</summary>
    public static bool Runs(string address)
    {
        string text = new([.. address.Where(letter => letter > ' ' && !char.IsControl(letter))]);
        return Scheme().IsMatch(text);
    }

    private static IEnumerable<string> In(IElement element, bool ofSite)
    {
        // The site has scripts and drawings of its own, which are files and symbols, describes its pages as data, and has one field of several lines.
        if ((Elements.Contains(element.LocalName) && !(ofSite && IsOwnField(element))) || (element.LocalName == "script" && !(ofSite && (IsOwnScript(element) || IsDescription(element)))) || (!ofSite && element.LocalName == "svg"))
        {
            yield return element.OuterHtml;
        }

        if (element.LocalName == "meta" && element.HasAttribute("http-equiv"))
        {
            yield return element.OuterHtml;
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (Addresses.Contains(attribute.Name) && Runs(attribute.Value))
                || (attribute.Name == "style" && Style().IsMatch(attribute.Value)))
            {
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }
    }

    private static bool IsOwnField(IElement element) =>
        element is { LocalName: "textarea", Id: "feedback-remark", TextContent.Length: 0 };

    private static bool IsOwnScript(IElement script) =>
        script.GetAttribute("src") is { } source && source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal) && script.TextContent.Length == 0;

    // No browser runs it. A text that ended it early would leave what is no JSON.
    private static bool IsDescription(IElement script)
    {
        if (script.Attributes.Length != 1 || script.GetAttribute("type") != "application/ld+json")
        {
            return false;
        }

        try
        {
            using JsonDocument description = JsonDocument.Parse(script.TextContent);
            return description.RootElement.TryGetProperty("@graph", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("^(javascript|vbscript|data|blob|filesystem|view-source|feed):", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"url|expression|import|binding|position|behavior|[\\<>]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();
}

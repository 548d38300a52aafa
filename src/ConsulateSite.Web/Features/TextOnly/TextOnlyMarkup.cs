using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.TextOnly;

/// <summary>
/// Takes out of a page what is no text: drawings, pictures, films and scripts. A picture leaves the words that stand for it. So every
/// page has a variant of text only, also one that is built tomorrow.
/// </summary>
internal static class TextOnlyMarkup
{
    private const string Dropped = "svg, script, style, iframe, object, video, audio, canvas, noscript, source, link, embed";

    /// <summary>The text of a part of a page.</summary>
    /// <param name="content">The part; each element that it begins ends in it.</param>
    /// <param name="encoder">The view's encoder.</param>
    public static IHtmlContent Of(IHtmlContent content, HtmlEncoder encoder)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        content.WriteTo(writer, encoder);
        return new HtmlString(Reduce(writer.ToString()));
    }

    /// <summary>The same markup with its text only.</summary>
    /// <param name="html">A part of a page that may stand in its body.</param>
    public static string Reduce(string html)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(string.Empty);
        IHtmlElement body = document.Body!;
        body.InnerHtml = html;
        Remove(body.QuerySelectorAll(Dropped));
        Remove(body.Descendants<IComment>().ToArray());
        foreach (IElement image in body.QuerySelectorAll("img"))
        {
            image.Replace(Words(image, document));
        }

        foreach (IElement picture in body.QuerySelectorAll("picture"))
        {
            picture.Replace([.. picture.ChildNodes]);
        }

        return body.InnerHtml;
    }

    private static void Remove(IEnumerable<IChildNode> nodes)
    {
        foreach (IChildNode node in nodes)
        {
            node.Remove();
        }
    }

    private static INode[] Words(IElement image, IHtmlDocument document)
    {
        string? alternative = image.GetAttribute("alt");
        if (string.IsNullOrWhiteSpace(alternative))
        {
            return [];
        }

        IElement words = document.CreateElement("span");
        words.ClassName = "picture";
        words.TextContent = alternative;
        return [words];
    }
}

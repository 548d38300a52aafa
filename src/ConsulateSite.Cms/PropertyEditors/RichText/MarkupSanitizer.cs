using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Rebuilds markup from what <see cref="MarkupRules"/> allow; everything else is gone.</summary>
internal sealed class MarkupSanitizer : IHtmlSanitizer
{
    // Deeper than anybody writes; a browser takes longer to lay it out than a reader waits.
    private const int MaximumDepth = 200;

    /// <summary>Gives markup in which nothing runs.</summary>
    /// <param name="html">A fragment of HTML by anybody; one that is nested beyond reason is shown as text.</param>
    public string Sanitize(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
        {
            return html;
        }

        if (MarkupDepth.IsExcessive(html))
        {
            return WebUtility.HtmlEncode(html);
        }

        IHtmlDocument document = new HtmlParser().ParseDocument(string.Empty);
        IHtmlElement body = document.Body!;
        body.InnerHtml = html;
        Clean(body, depth: 0);
        return body.InnerHtml;
    }

    private static void Clean(INode parent, int depth)
    {
        INode? node = parent.FirstChild;
        while (node is not null)
        {
            INode? next = node.NextSibling;
            switch (node)
            {
                case IElement element when depth > MaximumDepth || MarkupRules.RemovesContent(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri:
                    parent.RemoveChild(element);
                    break;
                case IElement element when MarkupRules.Allows(element.LocalName):
                    CleanAttributes(element);
                    Clean(element, depth + 1);
                    break;
                case IElement element:
                    next = Unwrap(parent, element) ?? next;
                    break;
                case not IText:
                    parent.RemoveChild(node);
                    break;
            }

            node = next;
        }
    }

    /// <summary>Puts the content of an element in its place; gives the first node of that content, which is yet to be cleaned.</summary>
    private static INode? Unwrap(INode parent, IElement element)
    {
        INode? first = element.FirstChild;
        while (element.FirstChild is { } child)
        {
            parent.InsertBefore(child, element);
        }

        parent.RemoveChild(element);
        return first;
    }

    private static void CleanAttributes(IElement element)
    {
        foreach (IAttr attribute in element.Attributes.ToArray())
        {
            string? value = MarkupRules.Allows(element.LocalName, attribute.Name) ? Clean(element, attribute) : null;
            if (value is null)
            {
                element.RemoveAttribute(attribute.Name);
            }
            else if (value != attribute.Value)
            {
                element.SetAttribute(attribute.Name, value);
            }
        }

        if (element is IHtmlAnchorElement && element.GetAttribute("target") == "_blank")
        {
            element.SetAttribute("rel", "noopener");
        }
    }

    private static string? Clean(IElement element, IAttr attribute) => attribute.Name switch
    {
        "href" or "cite" => SafeAddress.IsSafeLink(attribute.Value) ? attribute.Value : null,
        "src" => SafeAddress.IsSafeImage(attribute.Value) ? attribute.Value : null,
        "style" => SafeStyle.Clean(attribute.Value),
        "dir" => attribute.Value.ToLowerInvariant() is "rtl" or "ltr" or "auto" ? attribute.Value : null,
        "target" => attribute.Value is "_blank" or "_self" or "_parent" or "_top" ? attribute.Value : null,
        _ => attribute.Value,
    };
}

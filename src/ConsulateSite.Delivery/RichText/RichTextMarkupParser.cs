using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using IElement = AngleSharp.Dom.IElement;

namespace ConsulateSite.Delivery.RichText;

/// <summary>Gives formatted text as HTML in which links and images have addresses.</summary>
internal sealed class RichTextMarkupParser(LocalTargets targets) : IApiRichTextMarkupParser
{
    private static readonly string[] Marks = ["localLink:", "data-udi", RichTextBlocks.ElementName];

    public string Parse(string html)
    {
        if (!Array.Exists(Marks, mark => html.Contains(mark, StringComparison.Ordinal)))
        {
            return html;
        }

        IElement body = new HtmlParser().ParseDocument(string.Empty).Body!;
        body.InnerHtml = html;
        foreach (IElement element in body.QuerySelectorAll("*").ToArray())
        {
            Resolve(element);
        }

        return body.InnerHtml;
    }

    private void Resolve(IElement element)
    {
        if (element.GetAttribute("href") is { } address && LocalTargets.IsLocal(address))
        {
            ResolveLink(element, targets.Find(address, element.GetAttribute("type"), element.GetAttribute("data-culture")));
        }
        else if (element.LocalName == "img" && targets.FindImage(element.GetAttribute("data-udi")) is { } source)
        {
            element.SetAttribute("src", source);
            element.RemoveAttribute("data-udi");
            element.RemoveAttribute("data-caption");
        }
        else if (RichTextBlocks.KeyOf(element) is { } key)
        {
            RichTextBlocks.RemoveKey(element);
            element.SetAttribute("data-content-id", key.ToString("D"));
            element.InnerHtml = string.Empty;
        }
    }

    // A link to what may not be shown stays as its words.
    private static void ResolveLink(IElement link, LocalTarget? target)
    {
        link.RemoveAttribute("type");
        if (target is null)
        {
            link.RemoveAttribute("href");
            return;
        }

        link.SetAttribute("href", target.Address);
        link.SetAttribute("data-destination-id", target.Item.Key.ToString("D"));
        link.SetAttribute("data-destination-type", target.Item.ContentType.Alias);
        link.SetAttribute("data-link-type", target.Route is null ? nameof(LinkType.Media) : nameof(LinkType.Content));
        if (target.Route is IApiContentRoute route)
        {
            link.SetAttribute("data-start-item-path", route.StartItem.Path);
            link.SetAttribute("data-start-item-id", route.StartItem.Id.ToString("D"));
        }
    }
}

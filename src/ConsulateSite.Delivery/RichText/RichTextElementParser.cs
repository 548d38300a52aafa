using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.RichText;

/// <summary>Gives formatted text as a tree of elements, for readers that do not show HTML.</summary>
internal sealed class RichTextElementParser(LocalTargets targets, IApiElementBuilder elements) : IApiRichTextElementParser
{
    private const string DataPrefix = "data-";

    public IRichTextElement Parse(string html, RichTextBlockModel? richTextBlockModel)
    {
        IElement body = new HtmlParser().ParseDocument(string.Empty).Body!;
        body.InnerHtml = html;
        ApiBlockItem[] blocks =
        [
            .. (richTextBlockModel ?? RichTextBlockModel.Empty).Select(block =>
                new ApiBlockItem(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings))),
        ];
        return new RichTextRootElement([], Children(body), blocks);
    }

    private IRichTextElement[] Children(IElement parent) =>
        [.. parent.ChildNodes.Select(Convert).OfType<IRichTextElement>()];

    private IRichTextElement? Convert(INode node) => node switch
    {
        IText text => string.IsNullOrWhiteSpace(text.Data) ? null : new RichTextTextElement(text.Data),
        IElement element => new RichTextGenericElement(element.LocalName, Attributes(element), Children(element)),
        _ => null,
    };

    private Dictionary<string, object> Attributes(IElement element)
    {
        Dictionary<string, object> attributes = element.Attributes.ToDictionary(attribute => attribute.Name, object (attribute) => attribute.Value, StringComparer.Ordinal);
        if (element.GetAttribute("href") is { } address && LocalTargets.IsLocal(address))
        {
            ResolveLink(attributes, targets.Find(address, element.GetAttribute("type"), element.GetAttribute("data-culture")));
        }

        if (element.LocalName == "img" && targets.FindImage(element.GetAttribute("data-udi")) is { } source)
        {
            attributes["src"] = source;
            attributes.Remove("data-udi");
        }

        if (RichTextBlocks.KeyOf(element) is { } key)
        {
            attributes.Clear();
            attributes["content-id"] = key;
        }

        foreach ((string name, object value) in attributes.Where(attribute => attribute.Key.StartsWith(DataPrefix, StringComparison.Ordinal)).ToArray())
        {
            attributes.Remove(name);
            attributes.TryAdd(name[DataPrefix.Length..], value);
        }

        return attributes;
    }

    private static void ResolveLink(Dictionary<string, object> attributes, LocalTarget? target)
    {
        attributes.Remove("href");
        attributes.Remove("type");
        if (target is null)
        {
            return;
        }

        attributes["destinationId"] = target.Item.Key;
        attributes["destinationType"] = target.Item.ContentType.Alias;
        if (target.Route is null)
        {
            attributes["href"] = target.Address;
            attributes["linkType"] = "Media";
        }
        else
        {
            attributes["route"] = target.Route;
            attributes["linkType"] = "Content";
        }
    }
}

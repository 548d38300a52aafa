using System.Xml;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes Atom 1.0 as RFC 4287 says.</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Page = "text/html";

    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", ns: null, feed.Language.IsoCode);
        Text(xml, "id", feed.Address);
        Text(xml, "title", feed.Title);
        Text(xml, "subtitle", feed.Description);
        Text(xml, "updated", FeedWriter.Rfc3339(feed.Updated));
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", feed.Author);
        xml.WriteEndElement();
        Link(xml, "self", FeedFormat.Atom.MediaType, feed.Address, language: null);
        if (feed.Hub is { } hub)
        {
            Link(xml, "hub", type: null, hub, language: null);
        }

        Link(xml, "alternate", Page, feed.Home, feed.Language.IsoCode);
        foreach ((string language, string address) in feed.Translations)
        {
            Link(xml, "alternate", FeedFormat.Atom.MediaType, address, language);
        }

        foreach (FeedItem item in feed.Items)
        {
            Write(xml, item, feed.Language.IsoCode);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedItem item, string language)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", item.Id);
        Text(xml, "title", item.Title);
        Text(xml, "updated", FeedWriter.Rfc3339(item.Updated));
        Text(xml, "published", FeedWriter.Rfc3339(item.Published));
        // The page in the language of the feed stands first: readers take the first.
        Link(xml, "alternate", Page, item.Address, language);
        foreach (AlternateAddress translation in item.Translations)
        {
            Link(xml, "alternate", Page, translation.Address, translation.Language);
        }

        foreach (string category in item.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", FeedWriter.Allowed(category));
            xml.WriteEndElement();
        }

        Text(xml, "summary", string.Join('\n', item.Lead));
        if (item.Html is { } html)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(FeedWriter.Allowed(html));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.Text(name, text, Atom);

    private static void Link(XmlWriter xml, string relation, string? type, string address, string? language)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", address);
        if (language is not null)
        {
            xml.WriteAttributeString("hreflang", language);
        }

        xml.WriteEndElement();
    }
}

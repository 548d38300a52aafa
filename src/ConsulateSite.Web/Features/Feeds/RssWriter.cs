using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes RSS 2.0 as the RSS Advisory Board profiles it.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Media = "http://search.yahoo.com/mrss/";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", ns: null, Atom);
        xml.WriteAttributeString("xmlns", "content", ns: null, Content);
        xml.WriteAttributeString("xmlns", "media", ns: null, Media);
        xml.WriteStartElement("channel");
        xml.Text("title", feed.Title);
        xml.Text("link", feed.Home);
        xml.Text("description", feed.Description);
        xml.Text("language", feed.Language.IsoCode);
        xml.Text("lastBuildDate", Date(feed.Updated));
        Link(xml, "self", feed.Address, language: null);
        if (feed.Hub is { } hub)
        {
            Link(xml, "hub", hub, language: null);
        }

        foreach ((string language, string address) in feed.Translations)
        {
            Link(xml, "alternate", address, language);
        }

        foreach (FeedItem item in feed.Items)
        {
            Write(xml, item);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.Text("title", item.Title);
        xml.Text("link", item.Address);
        // Readers take a description for markup.
        xml.Text("description", string.Join("<br>", item.Lead.Select(line => Encoder.Encode(FeedWriter.Allowed(line)))));
        foreach (string category in item.Categories)
        {
            xml.Text("category", category);
        }

        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.Text("pubDate", Date(item.Published));
        xml.Text("encoded", item.Html, Content);
        if (item.Image is { } image)
        {
            xml.WriteStartElement("content", Media);
            xml.WriteAttributeString("url", image);
            xml.WriteAttributeString("medium", "image");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string? language)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (relation != "hub")
        {
            xml.WriteAttributeString("type", FeedFormat.Rss.MediaType);
        }

        xml.WriteAttributeString("href", address);
        if (language is not null)
        {
            xml.WriteAttributeString("hreflang", language);
        }

        xml.WriteEndElement();
    }

    private static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
}

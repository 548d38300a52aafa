using System.Globalization;
using System.Xml;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Sitemaps;

/// <summary>Writes sitemaps as <see href="https://www.sitemaps.org/protocol.html">sitemaps.org</see> describes them.</summary>
internal static class SitemapWriter
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/xml; charset=utf-8";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly XmlWriterSettings Settings = new() { Async = true, Indent = true, CloseOutput = false };

    /// <summary>Writes the list of the sitemaps.</summary>
    public static async Task WriteIndexAsync(Stream output, IEnumerable<string> sitemaps)
    {
        await using XmlWriter xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(prefix: null, "sitemapindex", Namespace);
        foreach (string address in sitemaps)
        {
            await xml.WriteStartElementAsync(prefix: null, "sitemap", Namespace);
            await xml.WriteElementStringAsync(prefix: null, "loc", Namespace, address);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    /// <summary>Writes one sitemap.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<SitemapEntry> entries)
    {
        await using XmlWriter xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(prefix: null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", ns: null, Xhtml);
        foreach (SitemapEntry entry in entries)
        {
            await WriteAsync(xml, entry);
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, SitemapEntry entry)
    {
        await xml.WriteStartElementAsync(prefix: null, "url", Namespace);
        await xml.WriteElementStringAsync(prefix: null, "loc", Namespace, entry.Address);
        if (entry.Changed is { } changed)
        {
            await xml.WriteElementStringAsync(
                prefix: null, "lastmod", Namespace, changed.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        foreach (AlternateAddress alternate in entry.Alternates)
        {
            await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
            await xml.WriteAttributeStringAsync(prefix: null, "rel", ns: null, "alternate");
            await xml.WriteAttributeStringAsync(prefix: null, "hreflang", ns: null, alternate.Language);
            await xml.WriteAttributeStringAsync(prefix: null, "href", ns: null, alternate.Address);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}

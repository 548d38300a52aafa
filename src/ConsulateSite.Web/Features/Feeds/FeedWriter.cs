using System.Globalization;
using System.Text;
using System.Xml;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes feeds.</summary>
internal static class FeedWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes a feed, in UTF-8 without a byte order mark.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="format">RSS, Atom or JSON Feed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of these.</exception>
    public static byte[] Write(Feed feed, FeedFormat format) =>
        format == FeedFormat.Rss ? WriteXml(xml => RssWriter.Write(xml, feed))
        : format == FeedFormat.Atom ? WriteXml(xml => AtomWriter.Write(xml, feed))
        : format == FeedFormat.Json ? JsonFeedWriter.Write(feed)
        : throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not written here.");

    /// <summary>Writes an element with a text in it; nothing when there is no text.</summary>
    public static void Text(this XmlWriter xml, string name, string? text, string? space = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteElementString(name, space, Allowed(text));
        }
    }

    /// <summary>A moment as RFC 3339 says it, in UTC.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] WriteXml(Action<XmlWriter> write)
    {
        using MemoryStream output = new();
        using (XmlWriter xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return output.ToArray();
    }

    /// <summary>A text without the signs that XML has no way to write, which what editors paste may hold.</summary>
    public static string Allowed(string text)
    {
        StringBuilder allowed = new(text.Length);
        foreach (Rune sign in text.EnumerateRunes().Where(sign => sign.Value > char.MaxValue || XmlConvert.IsXmlChar((char)sign.Value)))
        {
            allowed.Append(sign);
        }

        return allowed.ToString();
    }
}

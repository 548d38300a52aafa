using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features.Feeds;

/// <summary>What each form says, read by the rules of the form, in three languages and with whatever editors may paste.</summary>
public sealed class FeedFormatTests
{
    private const string Rfc3339 = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    // Markup, ends of sections, signs that XML cannot hold, letters beyond the first plane, and a direction mark.
    private static readonly Dictionary<string, string> Hostile = new(StringComparer.Ordinal)
    {
        ["ar"] = "إغلاق <القنصلية> & «عطلة» ]]> 🎉 \u200Fفاتح ماي",
        ["fr"] = "Fermé <b> & l’été ]]> 🎉 à 9 h",
        ["en"] = "Closed <b> & \"quoted\" ]]> 🎉; a, b",
    };

    private readonly FeedSite _site = new();

    public FeedFormatTests()
    {
        FakeContent article = _site.Article("A", new DateTime(2026, 11, 15));
        FakeContent other = _site.Article("B", new DateTime(2026, 11, 14));
        FakeContent happening = _site.Event("C", new DateTime(2026, 12, 1, 18, 0, 0), new DateTime(2026, 12, 1, 20, 0, 0));
        foreach ((string culture, string text) in Hostile)
        {
            article.Named(culture, text).WithIn(culture, "summary", $"{text}\u000B\u0000").WithRichText(culture, "body", $"<p>{text}\u000C</p>").WithIn(culture, "tags", new[] { text });
            happening.Named(culture, text).WithIn(culture, "summary", $"{text}\u000B\n{text}");
            other.WithIn(culture, "summary", text);
        }
    }

    public static TheoryData<string> Languages => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rss_is_whole(string culture)
    {
        XElement rss = Xml("/feeds/news.rss", culture);
        XElement channel = Assert.Single(rss.Elements());

        Assert.Equal(("rss", "2.0", "channel"), (rss.Name.LocalName, rss.Attribute("version")!.Value, channel.Name.LocalName));
        Assert.All(new[] { "title", "link", "description", "language", "lastBuildDate" }, name => Assert.NotEmpty(Assert.Single(channel.Elements(name)).Value));
        Assert.Equal(culture, channel.Element("language")!.Value);
        XElement self = Assert.Single(channel.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
        Assert.Equal($"http://localhost/{culture}/feeds/news.rss", self.Attribute("href")!.Value);
        XElement[] items = [.. channel.Elements("item")];
        Assert.Equal(2, items.Length);
        Assert.Distinct(items.Select(item => item.Element("guid")!.Value));
        Assert.All(items, item =>
        {
            Assert.True(Uri.TryCreate(item.Element("link")!.Value, UriKind.Absolute, out Uri? address) && address.AbsoluteUri == item.Element("link")!.Value);
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            DateTime.ParseExact(item.Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
        });
        Assert.Equal(Hostile[culture], items[0].Element("title")!.Value);
        Assert.Equal(Hostile[culture], System.Net.WebUtility.HtmlDecode(items[0].Element("description")!.Value));
        Assert.Equal(Hostile[culture], items[0].Element("category")!.Value);
        Assert.Contains($"<p>{Hostile[culture]}</p>", items[0].Element(Content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.Equal("Sat, 14 Nov 2026 23:00:00 GMT", items[0].Element("pubDate")!.Value);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Atom_is_whole(string culture)
    {
        XElement feed = Xml("/feeds/news.atom", culture);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(culture, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.NotEmpty(Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        AssertHasWhatAtomWants(feed);
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        Assert.Equal(2, entries.Length);
        Assert.All(entries, AssertHasWhatAtomWants);
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
        // The first is where readers lead; there is one of each language.
        string[] languages = [.. entries[0].Elements(Atom + "link").Select(link => link.Attribute("hreflang")!.Value)];
        Assert.Equal((culture, 3), (languages[0], languages.Distinct().Count()));
        Assert.Equal(Hostile[culture], entries[0].Element(Atom + "title")!.Value);
        Assert.Equal(Hostile[culture], entries[0].Element(Atom + "summary")!.Value);
        Assert.Equal("html", entries[0].Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Contains($"<p>{Hostile[culture]}</p>", entries[0].Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Json_feed_is_whole(string culture)
    {
        using JsonDocument document = JsonDocument.Parse(_site.Write("/feeds/news.json", culture));
        JsonElement feed = document.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal($"http://localhost/{culture}/feeds/news.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal(culture, feed.GetProperty("language").GetString());
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        Assert.Equal(2, items.Length);
        Assert.All(items, item =>
        {
            Assert.NotEmpty(item.GetProperty("id").GetString()!);
            Assert.NotEqual(item.TryGetProperty("content_html", out _), item.TryGetProperty("content_text", out _));
            Date(item.GetProperty("date_published").GetString()!);
            Date(item.GetProperty("date_modified").GetString()!);
        });
        Assert.Equal(Hostile[culture], items[0].GetProperty("title").GetString());
        Assert.Equal(Hostile[culture], items[1].GetProperty("content_text").GetString());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_calendar_is_whole(string culture)
    {
        string text = _site.Write("/feeds/events.ics", culture);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        string[] lines = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");

        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", string.Empty), (lines[0], lines[^2], lines[^1]));
        Assert.Equal("VERSION:2.0", lines[1]);
        Assert.All(lines[..^1], line => Assert.Matches("^[A-Z-]+[:;]", line));
        Assert.StartsWith("NAME:", Assert.Single(lines, line => line.StartsWith("NAME", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(new[] { "UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL" }, name => Assert.Single(lines, line => line.StartsWith($"{name}:", StringComparison.Ordinal)));
        string escaped = Hostile[culture].Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{escaped}", lines);
        Assert.Contains($"DESCRIPTION:{escaped}\\n{escaped}", lines);
        Assert.Contains("DTSTART:20261201T170000Z", lines);
    }

    [Theory]
    [InlineData("/feeds/events.rss")]
    [InlineData("/feeds/alerts.atom")]
    [InlineData("/feeds/procedures.atom")]
    public void Feeds_without_items_are_whole_too(string path)
    {
        FeedSite empty = new();
        XElement root = XDocument.Parse(empty.Write(path, "ar")).Root!;

        Assert.Empty(root.Descendants("item").Concat(root.Descendants(Atom + "entry")));
        Assert.NotEmpty(root.Descendants().First(element => element.Name.LocalName == "title").Value);
    }

    private static void AssertHasWhatAtomWants(XElement element)
    {
        Assert.True(Uri.TryCreate(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute, out _));
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        Date(Assert.Single(element.Elements(Atom + "updated")).Value);
        (string?, string?, string?)[] links =
        [
            .. element.Elements(Atom + "link").Select(link => (link.Attribute("rel")?.Value, link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value)),
        ];
        Assert.Distinct(links);
        Assert.Contains(links, link => link.Item1 == "alternate" && link.Item2 == "text/html");
    }

    private static void Date(string text) => DateTime.ParseExact(text, Rfc3339, CultureInfo.InvariantCulture);

    private XElement Xml(string path, string culture)
    {
        string text = _site.Write(path, culture);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", text, StringComparison.Ordinal);
        return XDocument.Parse(text).Root!;
    }
}

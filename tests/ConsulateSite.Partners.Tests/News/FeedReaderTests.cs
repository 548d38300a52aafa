using System.Text;
using ConsulateSite.Partners.News;

namespace ConsulateSite.Partners.Tests.News;

public sealed class FeedReaderTests
{
    private readonly FeedReader _reader = new(new TestClock());

    [Fact]
    public void Rss_and_atom_are_read()
    {
        FeedItem rss = Assert.Single(Read(Feeds.Rss(Feeds.Item(
            "فتح باب التسجيل", more: "<guid>a</guid><pubDate>Fri, 13 Nov 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;Cours d&amp;apos;arabe &amp;amp; de &lt;b&gt;danse&lt;/b&gt;&lt;/p&gt;</description>"))));
        FeedItem atom = Assert.Single(Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:a</id><updated>2026-11-13T10:00:00Z</updated>
            <entry><title type="html">&lt;i&gt;Fête&lt;/i&gt;</title><id>urn:b</id><updated>2026-11-12T10:00:00Z</updated>
            <link rel="self" href="https://atlas.example/b.atom"/><link href="/b"/><content type="html">&lt;p&gt;Venez&lt;/p&gt;</content></entry></feed>
            """.Replace("<entry>", "<link href=\"https://atlas.example/\"/><entry xml:base=\"https://atlas.example/\">", StringComparison.Ordinal)));

        Assert.Equal(("فتح باب التسجيل", "Cours d'arabe & de danse", "https://atlas.example/one"), (rss.Title, rss.Summary, rss.Link.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2026, 11, 13, 10, 0, 0, TimeSpan.FromHours(1)), rss.Date);
        Assert.Equal(("Fête", "Venez", "https://atlas.example/b"), (atom.Title, atom.Summary, atom.Link.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2026, 11, 12, 10, 0, 0, TimeSpan.Zero), atom.Date);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss><rss version=\"2.0\"><channel/></rss>")]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>")]
    [InlineData("<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&f;</title></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><item><title>cut o")]
    [InlineData("<rss version=\"2.0\"><channel><title>&undeclared;</title></channel></rss>")]
    [InlineData("<html><body>No feed</body></html>")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\"}")]
    [InlineData("")]
    public void Bad_xml_is_refused(string content) => Assert.Equal(FeedProblem.BadXml, Problem(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void An_encoding_that_does_not_hold_is_refused()
    {
        byte[] latin = Encoding.Latin1.GetBytes(Feeds.Rss(Feeds.Item("Fête")));

        Assert.Equal(FeedProblem.BadXml, Problem(latin));
        Assert.Equal("Fête", Assert.Single(Read(Encoding.Latin1.GetBytes(Feeds.Rss(Feeds.Item("Fête")).Replace("utf-8", "iso-8859-1", StringComparison.Ordinal)))).Title);
    }

    [Fact]
    public void A_feed_that_is_too_long_is_refused() =>
        Assert.Equal(FeedProblem.BadXml, Problem(Encoding.UTF8.GetBytes(Feeds.Rss(Feeds.Item(new string('x', 5_000)))), longest: 1_000));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@atlas.example/")]
    [InlineData("/relative")]
    [InlineData("")]
    public void An_entry_whose_link_may_not_be_followed_is_left_out(string link) => Assert.Empty(Read(Feeds.Rss(Feeds.Item("Title", link))));

    [Theory]
    [InlineData("<![CDATA[<script>alert(1)</script>Hello]]>", "Hello")]
    [InlineData("<![CDATA[<img src=x onerror=alert(1)>Hello]]>", "Hello")]
    [InlineData("<![CDATA[Hello<!-- <b> -->]]>", "Hello")]
    [InlineData("&#x202E;olleH\u200F", "olleH")]
    [InlineData("Hello\n\t  you", "Hello you")]
    [InlineData("1 &lt; 2", "1 < 2")]
    public void Titles_are_plain_text_in_one_line(string source, string title) => Assert.Equal(title, Assert.Single(Read(Feeds.Rss(Feeds.Item(source)))).Title);

    [Fact]
    public void A_long_title_is_cut_and_a_date_that_is_wrong_or_to_come_is_none()
    {
        FeedItem item = Assert.Single(Read(Feeds.Rss(Feeds.Item(new string('ق', 5_000), more: "<pubDate>someday</pubDate>"))));
        FeedItem later = Assert.Single(Read(Feeds.Rss(Feeds.Item("Later", more: "<pubDate>Fri, 13 Nov 2037 10:00:00 GMT</pubDate>"))));

        Assert.Equal(200, item.Title.Length);
        Assert.Equal((null, null), (item.Date, later.Date));
    }

    [Fact]
    public void Of_a_long_feed_the_first_entries_are_read()
    {
        string items = string.Concat(Enumerable.Range(0, 500).Select(number => Feeds.Item($"{number}", $"https://atlas.example/{number}")));

        Assert.Equal(FeedReader.MostItems, Read(Feeds.Rss(items)).Count);
    }

    private FeedProblem Problem(byte[] content, long longest = FeedFetcher.MostBytes) =>
        Assert.Throws<FeedException>(() => _reader.Read(new MemoryStream(content), longest)).Problem;

    private IReadOnlyList<FeedItem> Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private IReadOnlyList<FeedItem> Read(byte[] content) => _reader.Read(new MemoryStream(content), FeedFetcher.MostBytes);
}

using System.Text.Json.Nodes;
using ConsulateSite.EndToEnd.Tests.Pages.Markup;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Feeds of the product's own content, as readers of others in Node and in .NET understand them.</summary>
[Collection(SiteCollection.Name)]
public sealed class FeedReaderTests(SiteFixture site)
{
    private static readonly string[] Languages = ["ar", "fr", "en"];
    private static readonly string[] Files =
    [
        .. ((string[])["news", "events", "alerts", "procedures"]).SelectMany(name => ((string[])["rss", "atom", "json"]).Select(form => $"{name}.{form}")),
        "events.ics",
    ];

    public static TheoryData<string, string, string> Faults => new()
    {
        { "news.rss", "</channel></rss>", "</channel>" },
        { "news.rss", "<title>", "<title>A & B " },
        { "news.rss", "<pubDate>", "<pubDate>soon " },
        { "news.rss", "version=\"1.0\"", "version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><?a" },
        { "news.atom", "</entry>", "</entry></feed>" },
        { "news.atom", "<updated>", "<updated>yesterday " },
        { "news.atom", " xml:lang=", " lang=" },
        { "events.json", "version/1.1", "version/9" },
        { "events.json", "\"date_published\":\"2", "\"date_published\":\"soon 2" },
        { "events.json", "\"id\":", "\"key\":" },
        { "events.json", "]}", "]" },
        { "events.ics", "END:VCALENDAR\r\n", "" },
        { "events.ics", "UID:", "X-UID:" },
        { "events.ics", "\r\n", "\n" },
        { "events.ics", "DTSTAMP:2", "DTSTAMP:X2" },
    };

    [Fact]
    public async Task Two_readers_understand_the_same_of_every_feed_in_every_language()
    {
        Dictionary<string, string> feeds = new(StringComparer.Ordinal);
        foreach ((string language, string file) in Languages.SelectMany(language => Files.Select(file => (language, file))))
        {
            feeds[$"{language}-{file}"] = await site.Client.GetStringAsync($"/{language}/feeds/{file}");
        }

        JsonObject understood = await FeedReaders.ReadAsync(feeds);

        Assert.Equal(feeds.Keys.Order(StringComparer.Ordinal), understood.Select(feed => feed.Key).Order(StringComparer.Ordinal));
        Assert.All(feeds, feed => AssertSame(feed.Key, ReadFeed.Of(feed.Value, feed.Key.Split('.')[1]), understood[feed.Key]!));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_feed_with_a_fault_is_refused(string file, string right, string wrong)
    {
        string feed = await site.Client.GetStringAsync($"/ar/feeds/{file}");
        int place = feed.LastIndexOf(right, StringComparison.Ordinal);
        Assert.True(place >= 0, $"There is no {right} in {file}.");

        JsonObject understood = await FeedReaders.ReadAsync(new Dictionary<string, string> { [file] = feed[..place] + wrong + feed[(place + right.Length)..] });

        Assert.False(string.IsNullOrEmpty((string?)understood[file]!["refused"]), $"{file} was understood with {wrong}.");
    }

    private static void AssertSame(string name, ReadFeed expected, JsonNode feed)
    {
        Assert.True(feed["refused"] is null, $"{name} was refused: {feed["refused"]}");
        Assert.Equal((expected.Title, expected.Language), ((string?)feed["title"], (string?)feed["language"]));
        Assert.NotEmpty(expected.Items);
        Assert.Equal(expected.Items, feed["items"]!.AsArray().Select(item => ((string)item!["id"]!, (string)item["title"]!)));
        if (name.StartsWith("ar-", StringComparison.Ordinal))
        {
            Assert.All(expected.Items.Select(item => item.Title).Append(expected.Title), title => Assert.Contains(title, sign => sign is >= '\u0621' and <= '\u064A'));
        }
    }
}

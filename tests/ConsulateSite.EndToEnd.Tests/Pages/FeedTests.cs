using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Feeds of the product's own content, as programs follow them.</summary>
[Collection(SiteCollection.Name)]
public sealed class FeedTests(SiteFixture site)
{
    private static readonly string[] Languages = ["ar", "fr", "en"];

    public static TheoryData<string, string> Forms => new()
    {
        { "news.rss", "application/rss+xml" },
        { "news.atom", "application/atom+xml" },
        { "events.json", "application/feed+json" },
        { "events.ics", "text/calendar" },
        { "hours.ics", "text/calendar" },
        { "hours/office/office-exampleville.ics", "text/calendar" },
        { "holidays.ics", "text/calendar" },
        { "alerts.atom", "application/atom+xml" },
        { "procedures.rss", "application/rss+xml" },
        { "procedures/section/procedures.json", "application/feed+json" },
        { "procedures/tag/passport.rss", "application/rss+xml" },
        { "procedures/audience/students.atom", "application/atom+xml" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_feed_is_whole_in_every_language_and_open_to_pages_of_others(string path, string mediaType)
    {
        foreach (string language in Languages)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync($"/{language}/feeds/{path}");
            string text = await answer.Content.ReadAsStringAsync();

            Assert.Equal((HttpStatusCode.OK, mediaType, "utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
            Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
            Assert.True(Count(text, mediaType) > 0, $"{language}/{path} tells of nothing.");
            Assert.DoesNotContain("=\"/", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/fr/feeds/news.xml")]
    [InlineData("/de/feeds/news.rss")]
    [InlineData("/fr/feeds/news/tag/nothing.rss")]
    [InlineData("/fr/feeds/procedures/section/nowhere.rss")]
    [InlineData("/fr/feeds/hours/office/nowhere.ics")]
    public async Task An_address_that_somebody_made_up_is_no_feed(string address)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_published_or_taken_back_shows_in_the_next_answer_and_whoever_has_it_is_told_so()
    {
        const string Feed = "/fr/feeds/news.atom";
        const string Name = "Une actualité pour le flux";
        (string Tag, string Date) before = await SettledAsync(Feed);
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(Feed, before.Tag, date: null));
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(Feed, tag: null, before.Date));
        var article = await site.PublishArticleAsync(Name);
        try
        {
            Assert.Contains(Name, await site.Client.GetStringAsync(Feed), StringComparison.Ordinal);
            (string Tag, string Date) after = await SettledAsync(Feed);
            Assert.NotEqual(before, after);
            await site.UnpublishAsync(article, "fr");
            Assert.DoesNotContain(Name, await site.Client.GetStringAsync(Feed), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await AskAgainAsync(Feed, after.Tag, date: null));
            Assert.Equal(HttpStatusCode.OK, await AskAgainAsync(Feed, tag: null, after.Date));
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Theory]
    [InlineData("/ar/feeds/hours.ics")]
    [InlineData("/fr/feeds/holidays.ics")]
    public async Task A_calendar_of_offices_is_not_sent_twice(string address)
    {
        (string tag, string date) = await SettledAsync(address);

        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(address, tag, date: null));
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(address, tag: null, date));
    }

    [Fact]
    public async Task A_page_leads_to_its_feeds()
    {
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(Addresses.FrenchEvent));
        string[] feeds = [.. page.QuerySelectorAll("link[rel=alternate][type]").Select(link => $"{link.GetAttribute("type")} {link.GetAttribute("href")}")];

        Assert.Equal(
            ["application/rss+xml /fr/feeds/events.rss", "application/atom+xml /fr/feeds/events.atom", "application/feed+json /fr/feeds/events.json", "text/calendar /fr/feeds/events.ics"],
            feeds);
    }

    private static int Count(string text, string mediaType)
    {
        switch (mediaType)
        {
            case "application/feed+json":
                using (JsonDocument feed = JsonDocument.Parse(text))
                {
                    return feed.RootElement.GetProperty("items").GetArrayLength();
                }

            case "text/calendar":
                return text.Split("\r\nBEGIN:VEVENT\r\n").Length - 1;
            default:
                return XDocument.Parse(text).Descendants().Count(element => element.Name.LocalName is "item" or "entry");
        }
    }

    // The date of a change is known from the next whole second on.
    private async Task<(string Tag, string Date)> SettledAsync(string address)
    {
        while (true)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(address);
            if (answer.Content.Headers.LastModified is { } date)
            {
                return (answer.Headers.ETag!.ToString(), date.ToString("r", System.Globalization.CultureInfo.InvariantCulture));
            }

            await Task.Delay(50);
        }
    }

    private async Task<HttpStatusCode> AskAgainAsync(string address, string? tag, string? date)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach ((string name, string? value) in new[] { ("If-None-Match", tag), ("If-Modified-Since", date) }.Where(header => header.Item2 is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        return answer.StatusCode;
    }
}

using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features.Feeds;

/// <summary>It is 10 o'clock on 16 November 2026 at the site.</summary>
public sealed class FeedBuilderTests
{
    private static readonly DateTime Today = new(2026, 11, 16);

    private readonly FeedSite _site = new();

    [Fact]
    public void News_come_newest_first_with_their_day_on_the_clocks_of_the_site()
    {
        _site.Article("Older", Today.AddDays(-2));
        _site.Article("Newer", Today.AddDays(-1)).WithText("summary", "In short").WithIn("fr", "tags", new[] { "passeport" });

        Feed feed = _site.Read("/feeds/news.rss", _site.Site.Page("fr"));

        Assert.Equal(["Newer fr", "Older fr"], feed.Items.Select(item => item.Title));
        FeedItem first = feed.Items[0];
        Assert.Equal(new DateTimeOffset(2026, 11, 15, 0, 0, 0, TimeSpan.FromHours(1)), first.Published);
        Assert.Equal(["In short fr"], first.Lead);
        Assert.Equal(["passeport"], first.Categories);
        Assert.StartsWith("http://localhost/fr/", first.Address, StringComparison.Ordinal);
        Assert.Equal(["ar", "en"], first.Translations.Select(other => other.Language));
        Assert.Equal("Flux des actualités – Consulate fr", feed.Title);
        Assert.Equal("http://localhost/fr/feeds/news.rss", feed.Address);
        Assert.Equal($"http://localhost/fr/{_site.NewsList.Key:N}/", feed.Home);
        Assert.Equal(["http://localhost/ar/feeds/news.rss", "http://localhost/en/feeds/news.rss"], feed.Translations.Select(other => other.Address));
    }

    [Fact]
    public void An_item_keeps_its_name_when_its_page_gets_another()
    {
        FakeContent article = _site.Article("Before", Today);
        string id = _site.Read("/feeds/news.rss", _site.Site.Page("fr")).Items[0].Id;

        article.Named("After");

        Assert.Equal(id, _site.Read("/feeds/news.rss", _site.Site.Page("fr")).Items[0].Id);
        Assert.NotEqual(id, _site.Read("/feeds/news.rss", _site.Site.Page("ar")).Items[0].Id);
    }

    [Fact]
    public void A_text_says_its_language_and_direction_and_its_addresses_lead_back_to_the_site()
    {
        _site.Article("Article", Today).WithRichText(
            "ar", "body", "<p><a href=\"/ar/خدمات/\">خدمة</a><a href=\"https://example.org/\">x</a><a href=\"//example.org/\">y</a><img src=\"/media/a.jpg\" alt=\"\"></p>");

        string html = _site.Read("/feeds/news.json", _site.Site.Page("ar")).Items[0].Html!;

        Assert.Equal(
            "<div lang=\"ar\" dir=\"rtl\"><p><a href=\"http://localhost/ar/خدمات/\">خدمة</a><a href=\"https://example.org/\">x</a>"
            + "<a href=\"//example.org/\">y</a><img src=\"http://localhost/media/a.jpg\" alt=\"\"></p></div>",
            html);
    }

    [Fact]
    public void What_is_not_published_in_a_language_is_in_no_feed_of_it()
    {
        _site.Article("خبر", Today, onlyIn: "ar");

        Assert.Equal(["خبر"], _site.Read("/feeds/news.rss", _site.Site.Page("ar")).Items.Select(item => item.Title));
        Assert.Empty(_site.Read("/feeds/news.rss", _site.Site.Page("fr")).Items);
    }

    [Fact]
    public void A_tag_narrows_the_news_and_one_that_nobody_gave_is_no_feed()
    {
        _site.Article("Passports", Today).WithIn("fr", "tags", new[] { "passeport" });
        _site.Article("Others", Today);

        Feed feed = _site.Read("/feeds/news/tag/passeport.atom", _site.Site.Page("fr"));

        Assert.Equal(["Passports fr"], feed.Items.Select(item => item.Title));
        Assert.Equal("Flux des actualités – passeport – Consulate fr", feed.Title);
        Assert.Empty(feed.Translations);
        Assert.Null(_site.Select("/feeds/news/tag/visa.atom", _site.Site.Page("fr")));
        Assert.Null(_site.Select("/feeds/news/tag/passeport.atom", _site.Site.Page("en")));
    }

    [Theory]
    [InlineData("/feeds/news/audience/students.rss")]
    [InlineData("/feeds/alerts/tag/x.rss")]
    [InlineData("/feeds/events/audience/nobody.rss")]
    [InlineData("/feeds/events/audience/Students.rss")]
    [InlineData("/feeds/events/section/nowhere.rss")]
    [InlineData("/feeds/weather.rss")]
    public void What_somebody_made_up_is_no_feed(string path) => Assert.Null(_site.Select(path, _site.Site.Page("fr")));

    [Fact]
    public void Events_come_next_one_first_and_those_that_are_over_stand_in_the_calendar_only()
    {
        _site.Event("Past", Today.AddHours(8), Today.AddHours(9));
        _site.Event("Later", Today.AddDays(9));
        _site.Event("Now", Today.AddHours(9), Today.AddHours(11)).With("audiences", new[] { "students" }).WithText("venue", "Hall");
        PageContext page = _site.Site.Page("en");

        FeedSelection selection = _site.Select("/feeds/events.rss", page)!;
        Feed feed = _site.Read("/feeds/events.rss", page);

        Assert.Equal(["Now en", "Later en"], feed.Items.Select(item => item.Title));
        Assert.Equal(["Monday 16 November 2026, 9am to 11am", "Hall en"], feed.Items[0].Lead);
        Assert.Equal(["Students"], feed.Items[0].Categories);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero), selection.Turned);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 10, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
        Assert.Equal(3, _site.Write("/feeds/events.ics", "en").Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(1, _site.Write("/feeds/events/audience/students.ics", "en").Split("BEGIN:VEVENT").Length - 1);
        Assert.Empty(_site.Read("/feeds/events/audience/seniors.rss", page).Items);
    }

    [Fact]
    public void Alerts_are_told_while_they_show_and_lead_to_where_more_is_said()
    {
        _site.Alert("Strike").With("startsAt", Today.AddHours(9)).With("endsAt", Today.AddHours(12));
        _site.Alert("Over").With("endsAt", Today.AddHours(8));
        _site.Alert("To come").With("startsAt", Today.AddDays(1));
        PageContext page = _site.Site.Page("en");

        FeedSelection selection = _site.Select("/feeds/alerts.json", page)!;
        FeedItem alert = Assert.Single(_site.Read("/feeds/alerts.json", page).Items);

        Assert.Equal(("Strike en", "http://localhost/en/"), (alert.Title, alert.Address));
        Assert.Equal("Strike is on en", alert.Lead[0]);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero), alert.Published);
        Assert.Equal(alert.Published, selection.Turned);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 11, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
    }

    [Fact]
    public void Procedures_are_narrowed_by_section_by_category_and_by_audience()
    {
        _site.Procedure("Passport", "passport").With("audiences", new[] { "citizens", "students" });
        _site.Procedure("Birth", "civil-status");
        PageContext page = _site.Site.Page("en");

        Assert.Equal(2, _site.Read("/feeds/procedures.rss", page).Items.Count);
        Assert.Equal(2, _site.Read("/feeds/procedures/section/procedures.rss", page).Items.Count);
        Assert.Equal("Passport en", Assert.Single(_site.Read("/feeds/procedures/tag/passport.rss", page).Items).Title);
        Assert.Equal("Passport en", Assert.Single(_site.Read("/feeds/procedures/audience/students.rss", page).Items).Title);
    }

    [Theory]
    [InlineData("/feeds/news.rss")]
    [InlineData("/feeds/events.ics")]
    [InlineData("/feeds/procedures.json")]
    public void A_feed_waits_for_whatever_may_join_it(string path)
    {
        PageContext page = _site.Site.Page("fr");
        _site.Select(path, page);
        HashSet<string> tags = [.. page.Reads.ToTags()];

        Assert.Superset(new HashSet<string> { ContentTags.ChildrenOf(_site.Site.Root.Key), ContentTags.ChildrenOf(_site.Section.Key) }, tags);
    }

    [Fact]
    public void A_feed_changes_with_each_item_with_the_lists_and_with_what_an_item_refers_to()
    {
        FakeContent article = _site.Article("Article", Today);
        Guid target = Guid.NewGuid();
        article.WithSource("body", $"<a href=\"/{{localLink:umb://document/{target:N}}}\">x</a>");
        PageContext page = _site.Site.Page("fr");

        _site.Read("/feeds/news.rss", page);

        Assert.Superset(
            new HashSet<string> { ContentTags.Item(article.Key), ContentTags.Item(target), ContentTags.ChildrenOf(_site.NewsList.Key) },
            page.Reads.ToTags().ToHashSet());
    }

    [Fact]
    public void A_page_leads_to_the_feeds_of_its_kind()
    {
        FakeContent article = _site.Article("Article", Today);
        FakeContent happening = _site.Event("Event", Today);
        _site.Procedure("Passport", "passport");
        PageContext page = _site.Site.Page("fr");

        Assert.Equal(["/fr/feeds/news.rss", "/fr/feeds/news.atom", "/fr/feeds/news.json"], Addresses(article, page));
        Assert.Contains("/fr/feeds/events.ics", Addresses(happening, page));
        Assert.Contains("/fr/feeds/procedures/section/procedures.rss", Addresses(_site.Section, page));
        Assert.Equal(["/fr/feeds/news.rss", "/fr/feeds/events.rss", "/fr/feeds/alerts.rss"], Addresses(_site.AlertFolder, page));
    }

    private string[] Addresses(FakeContent content, PageContext page) => [.. _site.Links.Build(_site.Model(content), page).Select(link => link.Address)];
}

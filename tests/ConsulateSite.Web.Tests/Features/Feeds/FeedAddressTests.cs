using ConsulateSite.Web.Features.Feeds;

namespace ConsulateSite.Web.Tests.Features.Feeds;

public sealed class FeedAddressTests
{
    [Theory]
    [InlineData("/feeds/news.rss")]
    [InlineData("/feeds/news.atom")]
    [InlineData("/feeds/events.json")]
    [InlineData("/feeds/events.ics")]
    [InlineData("/feeds/procedures/section/procedures.rss")]
    [InlineData("/feeds/events/audience/students.ics")]
    [InlineData("/feeds/hours.ics")]
    [InlineData("/feeds/hours/office/office-exampleville.ics")]
    [InlineData("/feeds/holidays.ics")]
    public void An_address_is_read_and_written_alike(string path) => Assert.Equal($"/fr{path}", FeedAddress.Parse(path)!.Below("/fr"));

    [Theory]
    [InlineData("/feeds/news/tag/بطاقة وطنية.rss", "بطاقة وطنية", "/ar/feeds/news/tag/%D8%A8%D8%B7%D8%A7%D9%82%D8%A9%20%D9%88%D8%B7%D9%86%D9%8A%D8%A9.rss")]
    [InlineData("/feeds/news/tag/art. 5.rss", "art. 5", "/ar/feeds/news/tag/art.%205.rss")]
    [InlineData("/feeds/news/tag/a%2Fb.rss", "a/b", "/ar/feeds/news/tag/a%2Fb.rss")]
    public void A_tag_may_hold_any_sign(string path, string tag, string written)
    {
        FeedAddress address = FeedAddress.Parse(path)!;

        Assert.Equal(tag, address.Filter!.Value);
        Assert.Equal(written, address.Below("/ar"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/feeds/")]
    [InlineData("/feeds/.rss")]
    [InlineData("/feeds/news")]
    [InlineData("/feeds/news.xml")]
    [InlineData("/feeds/news.ics")]
    [InlineData("/feeds/news.RSS")]
    [InlineData("/feeds/hours.rss")]
    [InlineData("/feeds/holidays.json")]
    [InlineData("/feeds/news/tag/.rss")]
    [InlineData("/feeds/news/tag.rss")]
    [InlineData("/feeds/news/author/me.rss")]
    [InlineData("/feeds/news/tag/a/b.rss")]
    [InlineData("/search/news.rss")]
    public void Any_other_address_is_none_of_a_feed(string path) => Assert.Null(FeedAddress.Parse(path));
}

using System.ServiceModel.Syndication;
using System.Xml;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features.Feeds;

/// <summary>The feeds as a reader of somebody else takes them, in three languages and with whatever editors may paste.</summary>
public sealed class FeedReaderTests
{
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };

    private readonly FeedSite _site = new();

    [Theory]
    [InlineData("ar", "إغلاق <القنصلية> & «عطلة» ]]> 🎉")]
    [InlineData("fr", "Fermé <b> & l’été ]]> 🎉 à 9 h")]
    [InlineData("en", "Closed <b> & \"quoted\" ]]> 🎉; a, b")]
    public void Rss_and_atom_say_the_same_to_a_strict_reader(string culture, string text)
    {
        FakeContent article = _site.Article("A", new DateTime(2026, 11, 15));
        article.Named(culture, text).WithIn(culture, "summary", text).WithRichText(culture, "body", $"<p>{text}</p>").WithIn(culture, "tags", new[] { text });
        _site.Article("B", new DateTime(2026, 11, 14));

        SyndicationFeed rss = Read("/feeds/news.rss", culture);
        SyndicationFeed atom = Read("/feeds/news.atom", culture);

        Assert.Equal(rss.Title.Text, atom.Title.Text);
        Assert.Equal((culture, culture), (rss.Language, atom.Language));
        Assert.Equal(rss.Items.Select(item => item.Title.Text), atom.Items.Select(item => item.Title.Text));
        Assert.Equal(rss.Items.Select(item => item.Id), atom.Items.Select(item => item.Id));
        Assert.Equal(rss.Items.Select(item => item.PublishDate), atom.Items.Select(item => item.PublishDate));
        SyndicationItem first = atom.Items.First();
        Assert.Equal((text, text), (first.Title.Text, first.Summary.Text));
        Assert.Contains($"<p>{text}</p>", Assert.IsType<TextSyndicationContent>(first.Content).Text, StringComparison.Ordinal);
        Assert.Equal([text], first.Categories.Select(category => category.Name));
        Assert.Equal([text], rss.Items.First().Categories.Select(category => category.Name));
        Assert.All(atom.Links.Concat(rss.Links), link => Assert.True(link.Uri.IsAbsoluteUri));
    }

    [Theory]
    [InlineData("/feeds/news.rss")]
    [InlineData("/feeds/events.atom")]
    [InlineData("/feeds/alerts.rss")]
    [InlineData("/feeds/procedures.atom")]
    public void A_feed_without_items_is_read_too(string path) => Assert.Empty(Read(path, "ar").Items);

    private SyndicationFeed Read(string path, string culture)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(_site.Write(path, culture)), Strict);
        return SyndicationFeed.Load(reader);
    }
}

using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using NSubstitute;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Tests.Features;

public sealed class DirectoryTests
{
    private readonly TestSite _site = new();
    private readonly TestClock _clock = new();
    private readonly FakeContent _section = new FakeContent("section").Named("Directory");
    private readonly Association[] _associations = [Association("Atlas", "culture", "sport"), Association("Nour", "women"), Association("Salam", "culture")];
    private readonly AssociationDirectory _directory;

    public DirectoryTests()
    {
        IPublishedContentStatusFilteringService published = Substitute.For<IPublishedContentStatusFilteringService>();
        published.FilterAvailable(Arg.Any<IEnumerable<Guid>>(), Arg.Any<string?>()).Returns(_associations);
        _site.Navigation.TryGetChildrenKeys(_section.Key, out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = _associations.Select(association => association.Key);
            return true;
        });
        _directory = new AssociationDirectory(_site.Links, new ContentTree(_site.Navigation, published), _site.Languages);
    }

    [Fact]
    public void A_directory_offers_its_topics_with_their_counts_the_most_frequent_first()
    {
        AssociationListing listing = Build(_site.Page("en"));
        Assert.Equal([("All associations", "3", true), ("Culture", "2", false), ("Sport", "1", false), ("Women", "1", false)], listing.Topics.Select(topic => (topic.Name, topic.Count, topic.IsCurrent)));
        Assert.Equal(3, listing.Associations.Count);
    }

    [Fact]
    public void A_topic_of_the_address_narrows_the_directory()
    {
        PageContext page = _site.Page("en", query: "?topic=culture");
        AssociationListing listing = Build(page);
        Assert.Equal(["Atlas en", "Salam en"], listing.Associations.Select(association => association.Link.Text));
        Assert.Equal("Culture", Assert.Single(listing.Topics, topic => topic.IsCurrent).Name);
        Assert.Equal("topic=culture", page.Parameters.ToQuery());
        Assert.True(page.Reads.MayBeStored);
    }

    [Theory]
    [InlineData("?topic=<script>")]
    [InlineData("?topic=business")]
    public void A_topic_that_somebody_made_up_changes_nothing_and_is_not_kept(string query)
    {
        PageContext page = _site.Page("en", query: query);
        Assert.Equal(3, Build(page).Associations.Count);
        Assert.Empty(page.Parameters.ToQuery());
        Assert.False(page.Reads.MayBeStored);
    }

    [Fact]
    public void A_directory_waits_for_associations_to_join_it()
    {
        PageContext page = _site.Page("en", query: "?topic=culture");
        Build(page);
        Assert.Contains(ContentTags.ChildrenOf(_section.Key), page.Reads.ToTags());
    }

    [Fact]
    public void Days_of_the_mobile_consulate_that_have_passed_are_left_out()
    {
        FakeContent stop = new FakeContent("mobileConsulate").Named("Stop");
        stop.WithBlocks("visits", Visit("2027-06-19"), Visit("2026-11-15"), Visit("2026-11-16"));
        PageContext page = _site.Page("en");
        IReadOnlyList<Visit> visits = new Visits(new OpeningHoursBuilder(_clock)).Build(new MobileConsulate(stop, FakeElement.Fallback), page);
        Assert.Equal(["2026-11-16", "2027-06-19"], visits.Select(visit => visit.Date.Machine));
        Assert.Equal("9.30am to 2.30pm", visits[0].Times);
        Assert.Equal(new DateTimeOffset(2026, 11, 17, 0, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
    }

    [Fact]
    public void A_language_switch_keeps_the_topic_and_not_the_number_of_a_page()
    {
        AcceptedParameters parameters = new();
        parameters.Accept(PageParameters.Page, "2");
        parameters.Accept(PageParameters.Topic, "culture");
        Assert.Equal("topic=culture&", parameters.ToQueryOfTranslation());
    }

    private static Association Association(string name, params string[] activities)
    {
        FakeContent content = new FakeContent("association").Named(name);
        content.With("activities", activities);
        return new Association(content, FakeElement.Fallback);
    }

    private static VisitBlock Visit(string date) =>
        new(new FakeElement("visitBlock").With("date", DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).With("opens", "09:30").With("closes", "14:30"), FakeElement.Fallback);

    private AssociationListing Build(PageContext page)
    {
        _directory.ChooseTopic(_section, page);
        return _directory.Build(_section, _associations, page);
    }
}

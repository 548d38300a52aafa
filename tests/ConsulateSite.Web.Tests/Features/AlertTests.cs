using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Tests.Features;

public sealed class AlertTests
{
    private static readonly DateTime Now = new(2026, 11, 16, 10, 0, 0);

    private readonly TestSite _site = new();
    private readonly TestClock _clock = new();
    private readonly FakeContent _folder = new FakeContent("alertFolder").Named("Alerts");
    private readonly IPublishedContentStatusFilteringService _published = Substitute.For<IPublishedContentStatusFilteringService>();

    public AlertTests() => _site.Root.With("timeZone", "Etc/GMT-1");

    [Fact]
    public void An_alert_says_what_happens_until_when_and_where_more_is_said()
    {
        FakeContent strike = Alert("warning", "Strike");
        strike.With("endsAt", Now.AddHours(8)).WithIn("fr", "link", new[] { new Link { Url = "/fr/actualites/" } });
        AlertViewModel alert = Assert.Single(Build(_site.Page("fr"), strike));
        Assert.Equal(("warning", "Attention", "Strike fr", "alert"), (alert.Level, alert.Label, alert.Message, alert.Icon));
        Assert.Equal("Jusqu’au 16 novembre 2026 à 18\u00A0h", alert.Until);
        Assert.Equal(("En savoir plus", "/fr/actualites/"), (alert.Link!.Text, alert.Link.Address));
    }

    [Fact]
    public void The_gravest_comes_first_and_others_keep_the_order_of_the_editors()
    {
        FakeContent[] alerts = [Alert("information", "A"), Alert("urgent", "B"), Alert("warning", "C"), Alert("warning", "D")];
        Assert.Equal(["B fr", "C fr", "D fr", "A fr"], Build(_site.Page("fr"), alerts).Select(alert => alert.Message));
    }

    [Fact]
    public void An_alert_without_a_message_in_the_language_is_left_out()
    {
        FakeContent alert = new FakeContent("alert").Named("Strike");
        alert.WithIn("ar", "message", "إضراب");
        Assert.Empty(Build(_site.Page("fr"), alert));
        Assert.Single(Build(_site.Page("ar"), alert));
    }

    [Theory]
    [InlineData(-2, -1, false, null)]
    [InlineData(-1, 0, false, null)]
    [InlineData(-1, 1, true, 1)]
    [InlineData(0, 1, true, 1)]
    [InlineData(1, 2, false, 1)]
    public void An_alert_shows_from_its_beginning_to_its_end_and_the_page_is_out_of_date_at_the_next_of_them(
        int start, int end, bool isShown, int? outOfDate)
    {
        FakeContent alert = Alert("warning", "Strike");
        alert.With("startsAt", Now.AddHours(start)).With("endsAt", Now.AddHours(end));
        PageContext page = _site.Page("fr");
        Assert.Equal(isShown, Build(page, alert).Count == 1);
        Assert.Equal(outOfDate is { } hours ? _clock.Now.AddHours(hours) : null, page.Reads.ValidUntil);
    }

    [Fact]
    public void An_alert_for_some_pages_shows_on_them_and_below_them()
    {
        FakeContent section = new FakeContent("section").Named("Services");
        FakeContent below = new FakeContent("procedure").Named("Passport");
        FakeContent elsewhere = new FakeContent("page").Named("About");
        FakeContent alert = Alert("warning", "Strike");
        alert.With("scope", "pages").With("pages", new IPublishedContent[] { section });
        Above(section, section.Key);
        Above(below, below.Key, section.Key);
        Above(elsewhere, elsewhere.Key);
        Assert.Single(Build(_site.Page("fr", section), alert));
        Assert.Single(Build(_site.Page("fr", below), alert));
        Assert.Empty(Build(_site.Page("fr", elsewhere), alert));
        Assert.Empty(Build(_site.Page("fr"), alert));
    }

    [Fact]
    public void The_page_changes_with_every_alert_with_their_list_and_when_there_is_a_first_folder()
    {
        FakeContent alert = Alert("warning", "Strike");
        PageContext page = _site.Page("fr");
        Build(page, alert);
        Assert.Superset(
            new HashSet<string> { ContentTags.Item(alert.Key), ContentTags.ChildrenOf(_folder.Key), ContentTags.ChildrenOf(ContentTags.Root) },
            page.Reads.ToTags().ToHashSet());
    }

    private static FakeContent Alert(string level, string message)
    {
        FakeContent alert = new FakeContent("alert").Named(message);
        alert.With("level", level).WithText("message", message);
        return alert;
    }

    private void Above(FakeContent content, params Guid[] keys) =>
        _site.Navigation.TryGetAncestorsOrSelfKeys(content.Key, out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = keys;
            return true;
        });

    private IReadOnlyList<AlertViewModel> Build(PageContext page, params FakeContent[] alerts)
    {
        Dictionary<Guid, IPublishedContent> all = alerts.ToDictionary<FakeContent, Guid, IPublishedContent>(
            alert => alert.Key, alert => new Alert(alert, FakeElement.Fallback));
        all.Add(_folder.Key, _folder);
        _site.Navigation.TryGetRootKeysOfType("alertFolder", out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = new[] { _folder.Key };
            return true;
        });
        _site.Navigation.TryGetChildrenKeys(_folder.Key, out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = alerts.Select(alert => alert.Key).ToArray();
            return true;
        });
        _published.FilterAvailable(Arg.Any<IEnumerable<Guid>>(), page.Culture)
            .Returns(call => call.ArgAt<IEnumerable<Guid>>(0).Select(key => all[key]));
        ContentTree tree = new(_site.Navigation, _published);
        return new AlertBuilder(tree, _clock).Build(tree.Here(page), page);
    }
}

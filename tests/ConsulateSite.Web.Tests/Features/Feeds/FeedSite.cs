using System.Text;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Tests.Features.Feeds;

/// <summary>A small site with news, events, alerts and procedures, and the feeds of it.</summary>
internal sealed class FeedSite
{
    private readonly Dictionary<Guid, IPublishedContent> _contents = [];
    private readonly Dictionary<Guid, Guid> _parents = [];
    private readonly IPublishedContentStatusFilteringService _published = Substitute.For<IPublishedContentStatusFilteringService>();
    private readonly FeedBuilder _builder;

    public FeedSite(IConfiguration? configuration = null)
    {
        Site.Root.With("timeZone", "Etc/GMT-1").WithText("summary", "What the house does");
        Section = Add("section", "Services", Site.Root, content => new Section(content, FakeElement.Fallback));
        Section.With("code", "procedures");
        NewsList = Add("newsList", "News", Site.Root, content => new NewsList(content, FakeElement.Fallback));
        EventList = Add("eventList", "Events", Site.Root, content => new EventList(content, FakeElement.Fallback));
        AlertFolder = Add("alertFolder", "Alerts", parent: null, content => content);
        _published.FilterAvailable(Arg.Any<IEnumerable<Guid>>(), Arg.Any<string?>()).Returns(call => call.ArgAt<IEnumerable<Guid>>(0)
            .Select(key => _contents[key])
            .Where(content => content.IsPublished(call.ArgAt<string?>(1))));
        Navigate();
        IOptionsMonitor<WebRoutingSettings> routing = Substitute.For<IOptionsMonitor<WebRoutingSettings>>();
        routing.CurrentValue.Returns(new WebRoutingSettings());
        SiteAddresses addresses = Addresses = new(routing);
        ContentTree tree = Tree = new(Site.Navigation, _published);
        FeedItems items = new(Site.Links, new HeadBuilder(Site.Languages, Site.Links, addresses), addresses);
        Links = new FeedLinks(Site.Languages, tree);
        _builder = new FeedBuilder(
            [
                new NewsFeed(tree, Site.Links, items, Site.Pictures),
                new EventFeed(tree, Site.Links, items, Site.Pictures, new EventFile(Site.Links, addresses), Clock),
                new AlertFeed(new AlertBuilder(tree, Clock), Site.Languages, items, Clock),
                new ProcedureFeed(tree, Site.Links, items),
                new HoursFeed(tree, Site.Links, new OfficeCalendar(Site.Links, addresses), Clock),
                new HolidayFeed(),
            ],
            tree,
            Site.Languages,
            addresses,
            new FeedHub(configuration ?? new ConfigurationBuilder().Build()));
    }

    public TestSite Site { get; } = new();

    public TestClock Clock { get; } = new();

    public SiteAddresses Addresses { get; }

    public ContentTree Tree { get; }

    public FakeContent Section { get; }

    public FakeContent NewsList { get; }

    public FakeContent EventList { get; }

    public FakeContent AlertFolder { get; }

    public FeedLinks Links { get; }

    /// <summary>An article, in all languages or in one.</summary>
    public FakeContent Article(string name, DateTime date, string? onlyIn = null)
    {
        FakeContent article = Add("newsArticle", name, NewsList, content => new NewsArticle(content, FakeElement.Fallback), onlyIn);
        article.With("publicationDate", date);
        return article;
    }

    public FakeContent Event(string name, DateTime starts, DateTime? ends = null)
    {
        FakeContent happening = Add("event", name, EventList, content => new Event(content, FakeElement.Fallback));
        happening.With("startsAt", starts).With("endsAt", ends);
        return happening;
    }

    public FakeContent Alert(string name)
    {
        FakeContent alert = Add("alert", name, AlertFolder, content => new Alert(content, FakeElement.Fallback));
        alert.With("level", "warning").WithText("message", $"{name} is on");
        return alert;
    }

    public FakeContent Procedure(string name, string category)
    {
        FakeContent procedure = Add("procedure", name, Section, content => new Procedure(content, FakeElement.Fallback));
        procedure.With("category", category);
        return procedure;
    }

    /// <summary>An office with hours.</summary>
    public FakeContent Office(string name, string code, params OpeningHoursBlock[] hours)
    {
        FakeContent office = Add("office", name, Section, content => new Office(content, FakeElement.Fallback));
        office.With("code", code).WithBlocks("openingHours", hours);
        return office;
    }

    public IPublishedContent Model(FakeContent content) => _contents[content.Key];

    /// <summary>The selection at an address below a language; <c>null</c> when there is no such feed.</summary>
    public FeedSelection? Select(string path, PageContext page) => FeedAddress.Parse(path) is { } address ? _builder.Select(address, page) : null;

    /// <summary>The feed at an address.</summary>
    public Feed Read(string path, PageContext page) => _builder.Build(FeedAddress.Parse(path)!, Select(path, page)!, page);

    /// <summary>The feed at an address as it is sent.</summary>
    public string Write(string path, string culture)
    {
        FeedAddress address = FeedAddress.Parse(path)!;
        PageContext page = Site.Page(culture);
        FeedSelection selection = Select(path, page)!;
        return address.Format == FeedFormat.Calendar
            ? FeedCalendar.Write(selection)
            : Encoding.UTF8.GetString(FeedWriter.Write(_builder.Build(address, selection, page), address.Format));
    }

    private FakeContent Add(string type, string name, FakeContent? parent, Func<FakeContent, IPublishedContent> model, string? onlyIn = null)
    {
        FakeContent content = onlyIn is null ? new FakeContent(type).Named(name) : new FakeContent(type).Named(onlyIn, name);
        _contents[content.Key] = model(content);
        _parents[content.Key] = parent?.Key ?? Guid.Empty;
        return content;
    }

    private void Navigate()
    {
        Site.Navigation.TryGetDescendantsKeysOfType(Arg.Any<Guid>(), Arg.Any<string>(), out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[2] = _contents.Values.Where(content => content.ContentType.Alias == call.ArgAt<string>(1) && Above(content.Key).Contains(call.ArgAt<Guid>(0))).Select(content => content.Key).ToArray();
            return true;
        });
        Site.Navigation.TryGetChildrenKeys(Arg.Any<Guid>(), out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = _parents.Where(entry => entry.Value == call.ArgAt<Guid>(0)).Select(entry => entry.Key).ToArray();
            return true;
        });
        Site.Navigation.TryGetParentKey(Arg.Any<Guid>(), out Arg.Any<Guid?>()).Returns(call =>
        {
            call[1] = _parents.GetValueOrDefault(call.ArgAt<Guid>(0));
            return true;
        });
        Site.Navigation.TryGetRootKeysOfType("alertFolder", out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = new[] { AlertFolder.Key };
            return true;
        });
    }

    private IEnumerable<Guid> Above(Guid key)
    {
        while (_parents.TryGetValue(key, out key) && key != Guid.Empty)
        {
            yield return key;
        }
    }
}

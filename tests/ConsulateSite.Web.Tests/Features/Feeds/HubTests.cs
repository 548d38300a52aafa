using System.Net;
using System.Text.Json;
using System.Web;
using System.Xml.Linq;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Tests.Features.Feeds;

public sealed class HubTests : IDisposable
{
    private const string Hub = "https://hub.example/publish";

    private static readonly IConfiguration WithHub = Settings((FeedHub.Setting, Hub), ("Umbraco:CMS:WebRouting:UmbracoApplicationUrl", "https://consulate.example/"));

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly FakeHub _hub = new();
    private readonly TestClock _clock = new();
    private readonly PendingFeeds _pending;
    private readonly HubClient _client;

    public HubTests()
    {
        IKeyValueService values = Substitute.For<IKeyValueService>();
        values.GetValue(Arg.Any<string>()).Returns(call => _values.GetValueOrDefault(call.Arg<string>()));
        values.When(service => service.SetValue(Arg.Any<string>(), Arg.Any<string>())).Do(call => _values[call.ArgAt<string>(0)] = call.ArgAt<string>(1));
        _pending = new PendingFeeds(values);
        _client = new HubClient(_hub);
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public void Feeds_name_the_hub_when_there_is_one_and_those_that_are_narrowed_name_none()
    {
        FeedSite site = new(WithHub);
        XNamespace atom = "http://www.w3.org/2005/Atom";

        Assert.Equal([Hub], HubsOf(XDocument.Parse(site.Write("/feeds/news.atom", "ar")).Root!, atom));
        Assert.Equal([Hub], HubsOf(XDocument.Parse(site.Write("/feeds/news.rss", "ar")).Root!, atom));
        using JsonDocument json = JsonDocument.Parse(site.Write("/feeds/news.json", "ar"));
        Assert.Equal(("WebSub", Hub), (json.RootElement.GetProperty("hubs")[0].GetProperty("type").GetString(), json.RootElement.GetProperty("hubs")[0].GetProperty("url").GetString()));
        Assert.Empty(HubsOf(XDocument.Parse(site.Write("/feeds/procedures/section/procedures.atom", "ar")).Root!, atom));
        Assert.Empty(HubsOf(XDocument.Parse(new FeedSite().Write("/feeds/news.atom", "ar")).Root!, atom));
    }

    [Fact]
    public async Task A_hub_is_told_once_of_each_feed_in_all_languages_and_forms()
    {
        HubAnnouncer announcer = Announcer();
        _pending.Add([FeedNames.News]);
        _pending.Add([FeedNames.News]);

        await announcer.AnnounceAsync(CancellationToken.None);
        await announcer.AnnounceAsync(CancellationToken.None);

        var form = HttpUtility.ParseQueryString(Assert.Single(_hub.Bodies));
        Assert.Equal("publish", form["hub.mode"]);
        Assert.Equal(9, form.GetValues("hub.url")!.Length);
        Assert.Contains("https://consulate.example/ar/feeds/news.atom", form.GetValues("hub.url")!);
        Assert.Empty(_pending.All);
    }

    [Fact]
    public async Task A_hub_that_is_away_is_told_later_also_after_a_new_start()
    {
        _hub.Status = HttpStatusCode.ServiceUnavailable;
        _pending.Add([FeedNames.Events]);
        HubAnnouncer announcer = Announcer();
        await announcer.AnnounceAsync(CancellationToken.None);
        await announcer.AnnounceAsync(CancellationToken.None);
        Assert.Single(_hub.Bodies);

        _clock.Advance(TimeSpan.FromSeconds(30));
        await announcer.AnnounceAsync(CancellationToken.None);
        Assert.Equal(2, _hub.Bodies.Count);
        Assert.Equal([FeedNames.Events], _pending.All.Keys);

        _hub.Status = HttpStatusCode.NoContent;
        await Announcer().AnnounceAsync(CancellationToken.None);
        Assert.Equal(3, _hub.Bodies.Count);
        Assert.Empty(_pending.All);
    }

    [Fact]
    public async Task What_changes_while_the_hub_is_told_is_told_again()
    {
        _pending.Add([FeedNames.News, FeedNames.Alerts]);
        _hub.Meanwhile = () => _pending.Add([FeedNames.News]);

        await Announcer().AnnounceAsync(CancellationToken.None);

        Assert.Equal([FeedNames.News], _pending.All.Keys);
    }

    [Theory]
    [InlineData("hub", "https://consulate.example/")]
    [InlineData("ftp://hub.example/", "https://consulate.example/")]
    [InlineData(Hub, "")]
    public void A_hub_that_cannot_be_told_stops_the_start(string hub, string site) => Assert.Throws<InvalidOperationException>(
        () => new FeedHub(Settings((FeedHub.Setting, hub), ("Umbraco:CMS:WebRouting:UmbracoApplicationUrl", site))));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();

    private static IEnumerable<string> HubsOf(XElement feed, XNamespace atom) =>
        feed.Descendants(atom + "link").Where(link => link.Attribute("rel")!.Value == "hub").Select(link => link.Attribute("href")!.Value);

    private HubAnnouncer Announcer() =>
        new(new FeedHub(WithHub), _pending, _client, new TestSite().Languages, Substitute.For<IRuntimeState>(), _clock, NullLogger<HubAnnouncer>.Instance);

    private sealed class FakeHub : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.Accepted;

        public Action Meanwhile { get; set; } = () => { };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            Meanwhile();
            return new HttpResponseMessage(Status);
        }
    }
}

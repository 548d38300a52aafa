using ConsulateSite.Partners.News;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Partners.Tests.News;

public sealed class NewsCollectorTests : IAsyncLifetime, IDisposable
{
    private static readonly Guid Page = Guid.NewGuid();

    private readonly FeedServer _server = new();
    private readonly PartnerFolder _folder = new(new PartnerSettings { MostEntries = 3 });

    private EntryStore Entries => _folder.Entries;

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_feed_tells_waits_and_is_shown_only_when_an_editor_accepts_it()
    {
        await ApprovedAsync();
        _server.AnswerWith(Feeds.Rss(Feeds.Item("New", "https://atlas.example/2") + Feeds.Item("Old")));
        await CollectAsync();

        IReadOnlyList<Entry> waiting = Entries.Find(EntryState.Waiting);
        Assert.Equal(["Old", "New"], waiting.Select(entry => entry.Title));
        Assert.All(waiting, entry => Assert.Equal((Page, "Les Amis de l’Atlas"), (entry.Page, entry.PartnerName)));
        Assert.Empty(Entries.FindAccepted(Page, 10));

        await Entries.DecideAsync(waiting[0].Id, EntryState.Accepted);
        await Entries.DecideAsync(waiting[1].Id, EntryState.Rejected);
        Assert.Equal("Old", Assert.Single(Entries.FindAccepted(Page, 10)).Title);
        Assert.Empty(Entries.FindAccepted(Guid.NewGuid(), 10));
        Assert.Empty(Entries.Find(EntryState.Waiting));
    }

    [Fact]
    public async Task What_an_editor_has_seen_does_not_change_and_what_was_rejected_does_not_come_back()
    {
        await ApprovedAsync();
        _server.AnswerWith(Feeds.Rss(Feeds.Item("Harmless", more: "<guid>a</guid>") + Feeds.Item("Rejected", more: "<guid>b</guid>")));
        await CollectAsync();
        await Entries.DecideAsync(Entries.Find(EntryState.Waiting).Single(entry => entry.Title == "Rejected").Id, EntryState.Rejected);
        _server.AnswerWith(Feeds.Rss(Feeds.Item("Something else", more: "<guid>a</guid>") + Feeds.Item("Rejected again", more: "<guid>b</guid>")));
        await LaterAsync();

        Assert.Equal("Harmless", Assert.Single(Entries.Find(EntryState.Waiting)).Title);
    }

    [Fact]
    public async Task A_feed_that_fails_is_left_alone_for_longer_each_time_and_the_failure_is_seen()
    {
        string id = await ApprovedAsync();
        _server.Answer = http =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        await CollectAsync();
        Assert.Equal(new FeedState(null, 1, FeedProblem.BadStatus), _folder.Partners.Find(id)!.Feed);
        for (int hour = 0; hour < 24; hour++)
        {
            await LaterAsync();
        }

        // After two, four, eight and sixteen hours.
        Assert.Equal(4, _server.Requests.Count);
        _server.AnswerWith(Feeds.Rss());
        await Entries.HastenAsync(id);
        await CollectAsync();
        Assert.Equal(new FeedState(_folder.Clock.GetUtcNow(), 0, FeedProblem.None), _folder.Partners.Find(id)!.Feed);
    }

    [Fact]
    public async Task Only_feeds_of_approved_partners_with_a_page_are_asked_for()
    {
        await _folder.Partners.RegisterAsync(PartnerFolder.Registration(feed: _server.Address().AbsoluteUri), confirms: false);
        await _folder.ApprovedAsync(page: null, _server.Address().AbsoluteUri);
        await _folder.ApprovedAsync(Page, feed: null);
        await CollectAsync();

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task The_oldest_entries_go_and_all_go_with_the_partner()
    {
        string id = await ApprovedAsync();
        _server.AnswerWith(Feeds.Rss(string.Concat(Enumerable.Range(1, 5).Reverse().Select(number => Feeds.Item($"{number}", $"https://atlas.example/{number}")))));
        await CollectAsync();
        Assert.Equal(["3", "4", "5"], Entries.Find(EntryState.Waiting).Select(entry => entry.Title));
        await _folder.Partners.RemoveAsync(id);

        Assert.Empty(Entries.Find(EntryState.Waiting));
    }

    private async Task<string> ApprovedAsync() => (await _folder.ApprovedAsync(Page, _server.Address().AbsoluteUri)).Id;

    private async Task CollectAsync()
    {
        using NewsCollector collector = new(Entries, _server, _folder.Settings, _folder.Clock);
        await collector.CollectAsync();
    }

    private Task LaterAsync()
    {
        _folder.Clock.Advance(TimeSpan.FromHours(1));
        return CollectAsync();
    }
}

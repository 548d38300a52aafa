using System.Text;
using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class PageStoreTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TestClock _clock = new();
    private readonly PageStore _store;

    public PageStoreTests() => _store = new PageStore(_clock, capacity: 10_000);

    [Fact]
    public async Task A_stored_page_is_found()
    {
        Set("a", _store.Stamp, "item:1");
        Assert.Equal("a", await GetAsync("a"));
    }

    [Fact]
    public void A_page_is_gone_when_something_that_it_shows_changed_and_others_stay()
    {
        Set("a", _store.Stamp, "item:1", "item:2");
        Set("b", _store.Stamp, "item:3");
        _store.Evict(["item:2"]);
        Assert.Null(_store.Find("a"));
        Assert.NotNull(_store.Find("b"));
    }

    [Fact]
    public void A_page_that_was_begun_before_a_change_is_not_taken_after_it()
    {
        ContentStamp begun = _store.Stamp;
        _store.Evict(["item:1"]);
        Set("a", begun, "item:1");
        Assert.Null(_store.Find("a"));
    }

    [Fact]
    public void A_page_that_was_begun_before_the_change_of_something_else_is_taken()
    {
        ContentStamp begun = _store.Stamp;
        _store.Evict(["item:2"]);
        Set("a", begun, "item:1");
        Assert.NotNull(_store.Find("a"));
    }

    [Fact]
    public void A_page_that_was_begun_after_a_change_is_taken()
    {
        _store.Evict(["item:1"]);
        Set("a", _store.Stamp, "item:1");
        Assert.NotNull(_store.Find("a"));
    }

    [Fact]
    public void A_page_is_not_served_after_its_time()
    {
        Set("a", _store.Stamp, "item:1");
        _clock.Advance(Hour);
        Assert.Null(_store.Find("a"));
    }

    [Fact]
    public void A_page_that_time_changes_is_not_served_after_that_moment()
    {
        ContentReads reads = new(_store.Stamp);
        reads.Until(_clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        _store.Set("a", Page("a"), reads, _store.Stamp, Hour);
        Assert.NotNull(_store.Find("a"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(_store.Find("a"));
    }

    [Fact]
    public void The_oldest_pages_make_room_for_new_ones()
    {
        for (int number = 0; number < 12; number++)
        {
            Set($"page {number}", new StoredAnswer([], new byte[1_000]), _store.Stamp, "item:1");
        }

        Assert.Null(_store.Find("page 0"));
        Assert.NotNull(_store.Find("page 11"));
    }

    [Fact]
    public void A_page_that_is_stored_again_counts_once()
    {
        for (int time = 0; time < 100; time++)
        {
            Set("same", new StoredAnswer([], new byte[4_000]), _store.Stamp, "item:1");
        }

        Set("other", _store.Stamp, "item:2");
        Assert.NotNull(_store.Find("same"));
        Assert.NotNull(_store.Find("other"));
    }

    [Fact]
    public async Task No_reader_sees_an_old_state_once_a_change_was_acknowledged()
    {
        // One writer publishes versions; makers read the version and store what they read, however late.
        int published = 0;
        using CancellationTokenSource end = new(TimeSpan.FromSeconds(1));
        Task[] makers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => MakeUntil(() => Volatile.Read(ref published), end.Token)))];
        while (!end.IsCancellationRequested)
        {
            int version = Interlocked.Increment(ref published);
            _store.Evict(["item:1"]);
            string? served = await GetAsync("page");
            Assert.True(served is null || int.Parse(served, System.Globalization.CultureInfo.InvariantCulture) >= version);
        }

        await Task.WhenAll(makers);
    }

    [Theory]
    [InlineData(200, null, true, true)]
    [InlineData(404, null, true, false)]
    [InlineData(200, "choice=1", true, false)]
    [InlineData(200, null, false, false)]
    public void Only_whole_pages_for_everybody_are_kept(int status, string? cookie, bool mayBeStored, bool isKept)
    {
        ContentReads reads = new(_store.Stamp);
        if (!mayBeStored)
        {
            reads.DoNotStore();
        }

        DefaultHttpContext http = new();
        http.Features.Set(new PagePlace("a", _store.Stamp));
        http.Features.Set(reads);
        http.Response.StatusCode = status;
        http.Response.Headers.SetCookie = cookie;

        _store.Keep(http, "a"u8);

        Assert.Equal(isKept, _store.Find("a") is not null);
    }

    private static StoredAnswer Page(string text) => new([], Encoding.UTF8.GetBytes(text));

    private async Task MakeUntil(Func<int> read, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            ContentStamp stamp = _store.Stamp;
            string page = read().ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Task.Yield();
            Set("page", Page(page), stamp, "item:1");
        }
    }

    private void Set(string key, ContentStamp begun, params string[] tags) => Set(key, Page(key), begun, tags);

    private void Set(string key, StoredAnswer page, ContentStamp begun, params string[] tags)
    {
        ContentReads reads = new(begun);
        foreach (string tag in tags)
        {
            reads.Tag(tag);
        }

        _store.Set(key, page, reads, begun, Hour);
    }

    private async Task<string?> GetAsync(string key)
    {
        if (_store.Find(key) is not { } page)
        {
            return null;
        }

        using MemoryStream body = new();
        DefaultHttpContext http = new();
        http.Response.Body = body;
        await page.WriteAsync(http);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}

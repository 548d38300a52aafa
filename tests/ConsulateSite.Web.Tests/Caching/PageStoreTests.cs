using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Tests.Fakes;

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
        await SetAsync("a", _store.Stamp, "item:1");
        Assert.Equal("a"u8.ToArray(), await GetAsync("a"));
    }

    [Fact]
    public async Task A_page_is_gone_when_something_that_it_shows_changed_and_others_stay()
    {
        await SetAsync("a", _store.Stamp, "item:1", "item:2");
        await SetAsync("b", _store.Stamp, "item:3");
        _store.Evict(["item:2"]);
        Assert.Null(await GetAsync("a"));
        Assert.NotNull(await GetAsync("b"));
    }

    [Fact]
    public async Task A_page_that_was_begun_before_a_change_is_not_taken_after_it()
    {
        ContentStamp begun = _store.Stamp;
        _store.Evict(["item:1"]);
        await SetAsync("a", begun, "item:1");
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_page_that_was_begun_before_the_change_of_something_else_is_taken()
    {
        ContentStamp begun = _store.Stamp;
        _store.Evict(["item:2"]);
        await SetAsync("a", begun, "item:1");
        Assert.NotNull(await GetAsync("a"));
    }

    [Fact]
    public async Task A_page_that_was_begun_after_a_change_is_taken()
    {
        _store.Evict(["item:1"]);
        await SetAsync("a", _store.Stamp, "item:1");
        Assert.NotNull(await GetAsync("a"));
    }

    [Fact]
    public async Task A_page_without_a_stamp_is_not_taken()
    {
        await _store.SetAsync("a", "a"u8.ToArray(), ["item:1"], Hour, CancellationToken.None);
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_page_is_not_served_after_its_time()
    {
        await SetAsync("a", _store.Stamp, "item:1");
        _clock.Advance(Hour);
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task The_oldest_pages_make_room_for_new_ones()
    {
        for (int number = 0; number < 12; number++)
        {
            await _store.SetAsync($"page {number}", new byte[1_000], [_store.Stamp.ToTag(), "item:1"], Hour, CancellationToken.None);
        }

        Assert.Null(await GetAsync("page 0"));
        Assert.NotNull(await GetAsync("page 11"));
    }

    [Fact]
    public async Task A_page_that_is_stored_again_counts_once()
    {
        for (int time = 0; time < 100; time++)
        {
            await _store.SetAsync("same", new byte[4_000], [_store.Stamp.ToTag(), "item:1"], Hour, CancellationToken.None);
        }

        await SetAsync("other", _store.Stamp, "item:2");
        Assert.NotNull(await GetAsync("same"));
        Assert.NotNull(await GetAsync("other"));
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
            byte[]? served = await GetAsync("page");
            Assert.True(served is null || BitConverter.ToInt32(served) >= version);
        }

        await Task.WhenAll(makers);
    }

    private async Task MakeUntil(Func<int> read, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            ContentStamp stamp = _store.Stamp;
            byte[] page = BitConverter.GetBytes(read());
            await Task.Yield();
            await _store.SetAsync("page", page, [stamp.ToTag(), "item:1"], Hour, CancellationToken.None);
        }
    }

    private ValueTask SetAsync(string key, ContentStamp stamp, params string[] tags) =>
        _store.SetAsync(key, System.Text.Encoding.UTF8.GetBytes(key), [stamp.ToTag(), .. tags], Hour, CancellationToken.None);

    private ValueTask<byte[]?> GetAsync(string key) => _store.GetAsync(key, CancellationToken.None);
}

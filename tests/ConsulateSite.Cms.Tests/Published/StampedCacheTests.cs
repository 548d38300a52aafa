using ConsulateSite.Cms.Published.Caching;
using ConsulateSite.Cms.Storage.Scoping;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class StampedCacheTests
{
    private readonly CommitClock _clock = new();
    private readonly StampedCache<string, string> _cache;

    public StampedCacheTests() => _cache = new StampedCache<string, string>(_clock);

    [Fact]
    public void A_value_stays_until_it_is_removed()
    {
        _cache.Add("page", "first", _clock.Now);
        Assert.Equal("first", _cache.Get("page"));

        _cache.Remove("page");
        Assert.Null(_cache.Get("page"));
    }

    [Fact]
    public void A_reader_who_looked_before_a_removal_does_not_put_the_old_value_back()
    {
        long looked = _clock.Now;
        _cache.Remove("page");

        _cache.Add("page", "stale", looked);
        Assert.Null(_cache.Get("page"));

        _cache.Add("page", "fresh", _clock.Now);
        Assert.Equal("fresh", _cache.Get("page"));
    }

    [Fact]
    public void A_reader_who_looked_before_everything_was_cleared_does_not_put_the_old_value_back()
    {
        long looked = _clock.Now;
        _cache.Clear();

        _cache.Add("page", "stale", looked);

        Assert.Null(_cache.Get("page"));
    }

    [Fact]
    public void What_a_scope_has_written_itself_is_never_shared()
    {
        _cache.Add("page", "uncommitted", -1);

        Assert.Null(_cache.Get("page"));
    }
}

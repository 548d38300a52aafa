using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class LastChangeTests
{
    [Fact]
    public void A_change_bears_the_second_after_it_so_that_nothing_older_does()
    {
        TestClock clock = new();
        LastChange changes = new(clock);
        Assert.Equal(clock.Now.AddSeconds(1), changes.Moment);
        clock.Advance(TimeSpan.FromMilliseconds(61_500));

        changes.Evict(["item"]);

        Assert.Equal(clock.Now.AddMilliseconds(500), changes.Moment);
    }
}

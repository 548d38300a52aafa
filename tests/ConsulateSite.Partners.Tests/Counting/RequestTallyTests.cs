using ConsulateSite.Partners.Counting;

namespace ConsulateSite.Partners.Tests.Counting;

public sealed class RequestTallyTests : IDisposable
{
    private readonly PartnerFolder _folder = new();

    private RequestTally Tally => _folder.Tally;

    [Fact]
    public async Task Requests_are_counted_by_day_and_kind_and_written_later()
    {
        (string id, _) = await _folder.ApprovedAsync();
        Parallel.For(0, 1_000, _ => Tally.Count(id, RequestKind.Feed));
        Tally.Count(id, RequestKind.Embed);
        Assert.Empty(Tally.Find(id, 30));
        await Tally.FlushAsync();
        Tally.Count(id, RequestKind.Feed);
        await Tally.FlushAsync();
        _folder.Clock.Advance(TimeSpan.FromDays(1));
        Tally.Count(id, RequestKind.Feed);
        await Tally.FlushAsync();
        await Tally.FlushAsync();

        DateOnly day = new(2026, 11, 16);
        Assert.Equal(
            [new DayCount(day.AddDays(1), RequestKind.Feed, 1), new DayCount(day, RequestKind.Feed, 1_001), new DayCount(day, RequestKind.Embed, 1)],
            Tally.Find(id, 30));
        Assert.Equal([new DayCount(day.AddDays(1), RequestKind.Feed, 1)], Tally.Find(id, 1));
    }

    [Fact]
    public async Task What_anybody_makes_up_is_not_counted()
    {
        string waiting = (await _folder.Partners.RegisterAsync(PartnerFolder.Registration(), confirms: false))!.Id;
        Tally.Count("made-up", RequestKind.Feed);
        Tally.Count(waiting, RequestKind.Feed);
        await Tally.FlushAsync();

        Assert.Empty(Tally.Find("made-up", 30));
        Assert.Empty(Tally.Find(waiting, 30));
    }

    [Fact]
    public async Task Who_has_left_meanwhile_leaves_nothing()
    {
        (string id, _) = await _folder.ApprovedAsync();
        Tally.Count(id, RequestKind.Feed);
        await _folder.Partners.RemoveAsync(id);
        await Tally.FlushAsync();

        Assert.Empty(Tally.Find(id, 30));
    }

    [Fact]
    public async Task What_could_not_be_written_is_written_later()
    {
        (string id, _) = await _folder.ApprovedAsync();
        Tally.Count(id, RequestKind.Feed);
        using CancellationTokenSource ended = new();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tally.FlushAsync(ended.Token));
        await Tally.FlushAsync();

        Assert.Equal(1, Assert.Single(Tally.Find(id, 30)).Count);
    }

    [Fact]
    public async Task Counts_are_not_kept_for_ever()
    {
        (string id, _) = await _folder.ApprovedAsync();
        Tally.Count(id, RequestKind.Feed);
        await Tally.FlushAsync();
        _folder.Clock.Advance(TimeSpan.FromDays(399));
        await Tally.ForgetAsync();
        Assert.Single(Tally.Find(id, 1_000));
        _folder.Clock.Advance(TimeSpan.FromDays(1));
        await Tally.ForgetAsync();

        Assert.Empty(Tally.Find(id, 1_000));
    }

    public void Dispose() => _folder.Dispose();
}

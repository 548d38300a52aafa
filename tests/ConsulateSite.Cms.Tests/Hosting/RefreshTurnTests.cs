using ConsulateSite.Cms.Hosting;

namespace ConsulateSite.Cms.Tests.Hosting;

public sealed class RefreshTurnTests : IDisposable
{
    private readonly RefreshTurn _turn = new();

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void Two_refreshes_never_run_at_once()
    {
        int running = 0;
        int most = 0;

        Parallel.For(0, 64, _ => _turn.Run(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.Yield();
            Interlocked.Decrement(ref running);
        }));

        Assert.Equal(1, most);
    }

    [Fact]
    public void A_refresh_that_causes_another_does_not_wait_for_itself_even_on_another_thread()
    {
        bool ran = false;

        _turn.Run(() => Task.Run(() => _turn.Run(() => ran = true)).Wait(TimeSpan.FromSeconds(10)));

        Assert.True(ran);
    }

    [Fact]
    public async Task Work_that_a_refresh_left_behind_takes_its_turn_like_any_other()
    {
        TaskCompletionSource refreshed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<bool> leftBehind = Task.FromResult(false);
        bool otherRuns = false;
        _turn.Run(() => leftBehind = LaterAsync());

        using ManualResetEventSlim otherStarted = new();
        using ManualResetEventSlim otherMayEnd = new();
        Task other = Task.Run(() => _turn.Run(() =>
        {
            otherRuns = true;
            otherStarted.Set();
            otherMayEnd.Wait(TimeSpan.FromSeconds(10));
            otherRuns = false;
        }));
        Assert.True(otherStarted.Wait(TimeSpan.FromSeconds(10)));
        refreshed.SetResult();
        await Task.Delay(50);
        otherMayEnd.Set();
        await other;

        Assert.False(await leftBehind);

        async Task<bool> LaterAsync()
        {
            await refreshed.Task;
            bool sawOther = true;
            _turn.Run(() => sawOther = otherRuns);
            return sawOther;
        }
    }

    [Fact]
    public void A_refresh_that_fails_gives_its_turn_back()
    {
        Assert.Throws<InvalidOperationException>(() => _turn.Run(() => throw new InvalidOperationException()));

        bool ran = false;
        _turn.Run(() => ran = true);
        Assert.True(ran);
    }
}

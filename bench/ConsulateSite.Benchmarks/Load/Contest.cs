namespace ConsulateSite.Benchmarks.Load;

/// <summary>Compares ways of answering in interleaved rounds, the first being the ceiling.</summary>
/// <param name="load">Where the load comes from.</param>
/// <param name="connections">How many connections are kept busy.</param>
/// <param name="rounds">How often each is measured.</param>
/// <param name="duration">How long one measurement takes.</param>
internal sealed class Contest(ILoadGenerator load, int connections, int rounds, TimeSpan duration)
{
    // What is used most is compiled again for the way in which it is used, in several waves and as long as the processor has time for
    // it: a server is warm when that shows no more, and is not waited for without end.
    private static readonly TimeSpan WarmUpStep = TimeSpan.FromSeconds(10);
    private const int MostWarmUpSteps = 15;
    private const double StillRising = 1.02;

    /// <summary>One line on what is measured.</summary>
    public string Describe(string path, Recording recording) =>
        $"{Uri.UnescapeDataString(path)}, {Report.Number(recording.Body.Length)} bytes ({recording.Headers.GetValueOrDefault("Content-Encoding", "identity")}), "
        + $"{connections} connections, {rounds} rounds of {duration.TotalSeconds} s, load by {load.Name}";

    /// <summary>Measures and prints a table.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200.</exception>
    public async Task RunAsync(IReadOnlyList<Contestant> contestants, CancellationToken cancellationToken)
    {
        foreach (Contestant contestant in contestants)
        {
            await WarmUpAsync(contestant, cancellationToken);
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (Contestant contestant in contestants)
            {
                contestant.Rounds.Add(await MeasureAsync(contestant, duration, cancellationToken));
            }
        }

        Print(contestants);
    }

    private static void Print(IReadOnlyList<Contestant> contestants) => Report.Table(
        ["served by", "requests per second", "slowest and fastest round", "share of bare Kestrel", "processor time per request (µs)"],
        contestants.Select(contestant => (IReadOnlyList<string>)
        [
            contestant.Name,
            Report.Number(contestant.MedianPerSecond),
            $"{Report.Number(contestant.Rounds.Min(round => round.PerSecond))} – {Report.Number(contestant.Rounds.Max(round => round.PerSecond))}",
            Report.Number(contestant.MedianPerSecond / contestants[0].MedianPerSecond, 2),
            Report.Number(contestant.MedianMicroseconds),
        ]));

    private async Task WarmUpAsync(Contestant contestant, CancellationToken cancellationToken)
    {
        double best = 0;
        for (int step = 0, sinceRise = 0; step < MostWarmUpSteps && sinceRise < 2; step++)
        {
            double perSecond = (await MeasureAsync(contestant, WarmUpStep, cancellationToken)).PerSecond;
            sinceRise = perSecond > best * StillRising ? 0 : sinceRise + 1;
            best = Math.Max(best, perSecond);
        }
    }

    private async Task<(double PerSecond, double Microseconds)> MeasureAsync(Contestant contestant, TimeSpan length, CancellationToken cancellationToken)
    {
        TimeSpan before = contestant.Server.ProcessorTime;
        LoadResult result = await load.RunAsync(contestant.Target, connections, length, cancellationToken);
        TimeSpan spent = contestant.Server.ProcessorTime - before;
        return result.Failures == 0
            ? (result.RequestsPerSecond, spent.TotalMicroseconds / result.Requests)
            : throw new InvalidOperationException($"{result.Failures} answers of {contestant.Target.Address}{contestant.Target.Path} were not 200.");
    }
}

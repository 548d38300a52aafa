namespace ConsulateSite.Benchmarks.Load;

/// <summary>What a round of load came to.</summary>
/// <param name="Requests">Answers that arrived whole.</param>
/// <param name="Elapsed">How long the round was.</param>
/// <param name="Failures">Answers with another status than 200, and broken connections.</param>
internal readonly record struct LoadResult(long Requests, TimeSpan Elapsed, long Failures)
{
    public double RequestsPerSecond => Requests / Elapsed.TotalSeconds;
}

namespace ConsulateSite.Benchmarks.Load;

/// <summary>What a round of load came to.</summary>
/// <param name="RequestsPerSecond">Answers with status 200, per second.</param>
/// <param name="Failures">Answers with another status, and broken connections.</param>
internal readonly record struct LoadResult(double RequestsPerSecond, long Failures);

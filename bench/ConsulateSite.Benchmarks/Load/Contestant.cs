using ConsulateSite.Benchmarks.Hosting;

namespace ConsulateSite.Benchmarks.Load;

/// <summary>One way of answering that is compared with others.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Server">The server that answers.</param>
/// <param name="Target">What it is asked for.</param>
internal sealed record Contestant(string Name, ServerProcess Server, LoadTarget Target)
{
    /// <summary>Its rounds: requests per second, and microseconds of processor time per request.</summary>
    public List<(double PerSecond, double Microseconds)> Rounds { get; } = [];

    public double MedianPerSecond => Report.Percentile(Rounds.Select(round => round.PerSecond), 0.5);

    public double MedianMicroseconds => Report.Percentile(Rounds.Select(round => round.Microseconds), 0.5);
}

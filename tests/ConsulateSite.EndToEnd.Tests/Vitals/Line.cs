namespace ConsulateSite.EndToEnd.Tests.Vitals;

/// <summary>A connection as it is imitated.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="KilobitsPerSecond">What it carries, in each direction.</param>
/// <param name="RoundTrip">How long each request waits before its first byte, in milliseconds.</param>
/// <param name="Slowness">How many times slower than this computer's the processor behind it is.</param>
internal sealed record Line(string Name, int KilobitsPerSecond, int RoundTrip, int Slowness);

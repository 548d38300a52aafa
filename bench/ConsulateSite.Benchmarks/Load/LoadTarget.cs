namespace ConsulateSite.Benchmarks.Load;

/// <summary>What is asked for.</summary>
/// <param name="Address">Scheme, host and port.</param>
/// <param name="Path">The path, percent-encoded.</param>
/// <param name="Encodings">The value of <c>Accept-Encoding</c>.</param>
/// <param name="CountedParameter">A parameter that gets another value in every request, so that no two are alike; null for none.</param>
internal sealed record LoadTarget(Uri Address, string Path, string Encodings, string? CountedParameter = null);

using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring;

/// <summary>A document that was found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Score">How well it matches; comparable within one query.</param>
public sealed record Hit(SearchDocument Document, float Score)
{
    internal SegmentReader Reader { get; init; } = null!;

    internal int Place { get; init; }
}

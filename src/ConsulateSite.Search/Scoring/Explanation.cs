namespace ConsulateSite.Search.Scoring;

/// <summary>Why a document has its score: a tree of values and what they are.</summary>
/// <param name="Matches">Whether this part of the query matches the document.</param>
/// <param name="Value">What it adds to the score.</param>
/// <param name="Description">What the value is, in English.</param>
/// <param name="Details">What it was computed from.</param>
public sealed record Explanation(bool Matches, float Value, string Description, IReadOnlyList<Explanation> Details)
{
    internal static Explanation Of(float value, string description, params IEnumerable<Explanation> details) => new(true, value, description, [.. details]);

    internal static Explanation NoMatch(string description, params IEnumerable<Explanation> details) => new(false, 0, description, [.. details]);
}

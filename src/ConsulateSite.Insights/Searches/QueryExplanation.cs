namespace ConsulateSite.Insights.Searches;

/// <summary>What a query finds, and why.</summary>
/// <param name="Total">How many pages it finds.</param>
/// <param name="CorrectedQuery">What is looked for in place of what was typed; <c>null</c> when that is the same.</param>
/// <param name="Pages">The first pages.</param>
public sealed record QueryExplanation(int Total, string? CorrectedQuery, IReadOnlyList<ExplainedPage> Pages);

namespace ConsulateSite.Search.Queries;

/// <summary>A part of a boolean query.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Occur">What it asks of a document.</param>
public sealed record BooleanClause(Query Query, Occur Occur = Occur.Should);

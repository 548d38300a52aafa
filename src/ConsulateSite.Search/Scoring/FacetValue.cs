namespace ConsulateSite.Search.Scoring;

/// <summary>A value of a keyword field among the documents that were found.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many of the documents have it.</param>
public sealed record FacetValue(string Value, int Count);

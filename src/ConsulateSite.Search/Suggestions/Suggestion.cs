using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Suggestions;

/// <summary>What somebody who is typing may want to find.</summary>
/// <param name="Text">The title of a page, or a query that others asked.</param>
/// <param name="Document">The page; null for a query.</param>
public sealed record Suggestion(string Text, SearchDocument? Document);

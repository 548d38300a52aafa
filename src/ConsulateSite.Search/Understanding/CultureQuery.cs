using ConsulateSite.Search.Queries;

namespace ConsulateSite.Search.Understanding;

/// <summary>A query for the documents of one culture.</summary>
/// <param name="Culture">The culture.</param>
/// <param name="Query">The query.</param>
/// <param name="Coverage">How much of what was typed means something in this culture, from 0 to 1.</param>
internal sealed record CultureQuery(string Culture, BooleanQuery Query, float Coverage);

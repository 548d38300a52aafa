namespace ConsulateSite.Search.Site;

/// <summary>How one query fared.</summary>
/// <param name="Text">The query.</param>
/// <param name="Culture">The language of whoever asked.</param>
/// <param name="Expected">The pages that answer it: any of them will do.</param>
/// <param name="Rank">The place of the first of them, from 1 on; 0 when none is among the ten best.</param>
/// <param name="Best">The page that came first; null when nothing was found.</param>
public sealed record EvaluatedQuery(string Text, string Culture, IReadOnlyList<string> Expected, int Rank, string? Best);

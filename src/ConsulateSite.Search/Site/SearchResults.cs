using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Site;

/// <summary>The answer to a query.</summary>
/// <param name="Total">How many pages were found; of more than 1,000 in a language not all are counted.</param>
/// <param name="Items">The pages that were asked for, the best first.</param>
/// <param name="CorrectedQuery">
/// What was looked for when words that are nowhere were read as others; null when nothing was changed. Say so to the reader.
/// </param>
/// <param name="Facets">For each field that was asked for its values among all pages found.</param>
public sealed record SearchResults(
    int Total, IReadOnlyList<SearchResult> Items, string? CorrectedQuery, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets)
{
    /// <summary>Whether the query names the first page and no other: all its words are in the title and the keywords of that page only.</summary>
    public bool NamesFirst { get; init; }
}

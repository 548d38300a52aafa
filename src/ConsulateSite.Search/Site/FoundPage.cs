using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Site;

/// <summary>A page among the results.</summary>
/// <param name="Document">The page as it is shown.</param>
/// <param name="MatchedCulture">The language in which it was found.</param>
/// <param name="Score">How well it matches.</param>
internal sealed record FoundPage(SearchDocument Document, string MatchedCulture, float Score)
{
    /// <summary>Whether editors want it first.</summary>
    public bool IsBestBet { get; init; }
}

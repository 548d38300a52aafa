using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Site;

/// <summary>A page that was found.</summary>
/// <param name="Document">The page in the reader's language when it is there, else in the language in which it was found.</param>
/// <param name="MatchedCulture">The language in which it was found.</param>
/// <param name="Score">How well it matches; comparable within one answer.</param>
/// <param name="TitleHtml">The title with marks, encoded.</param>
/// <param name="SnippetHtml">The part of the text that has most of the query, with marks, encoded.</param>
public sealed record SearchResult(SearchDocument Document, string MatchedCulture, float Score, string TitleHtml, string SnippetHtml)
{
    /// <summary>The name of the file of the page that the text was taken from; null when it is the page's own.</summary>
    public string? File { get; init; }

    /// <summary>Whether it comes first because editors want it so for this query. Say so to the reader.</summary>
    public bool IsBestBet { get; init; }
}

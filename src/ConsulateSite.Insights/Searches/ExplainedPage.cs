namespace ConsulateSite.Insights.Searches;

/// <summary>A page that a query finds.</summary>
/// <param name="Page">The key of the document.</param>
/// <param name="Title">Its name.</param>
/// <param name="Culture">The language in which it was found.</param>
/// <param name="Score">How well it matches; comparable within one answer.</param>
/// <param name="Reason">What the score of its text is made of; <c>null</c> when the page was put first for this query, whatever its text.</param>
public sealed record ExplainedPage(Guid Page, string Title, string Culture, double Score, ScorePart? Reason);

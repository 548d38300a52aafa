namespace ConsulateSite.Web.Features.Searching;

/// <summary>The answer to a program that searches.</summary>
/// <param name="Total">How many pages were found.</param>
/// <param name="CorrectedQuery">What was looked for when words that are nowhere were read as others; <c>null</c> when nothing was changed.</param>
/// <param name="Complete">Whether all pages are in the index; just after a start they may not be.</param>
/// <param name="Items">The pages that were asked for, the best first.</param>
internal sealed record SearchAnswer(int Total, string? CorrectedQuery, bool Complete, IReadOnlyList<SearchAnswerItem> Items);

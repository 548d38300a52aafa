namespace ConsulateSite.Web.Features.Searching;

/// <summary>A page that was found, for a program.</summary>
/// <param name="Id">The key of the document.</param>
/// <param name="Code">The code that identifies the record for ever; <c>null</c> for pages without one.</param>
/// <param name="Url">The address from the host's root, percent-encoded.</param>
/// <param name="Culture">The language in which it is shown.</param>
/// <param name="Title">The name of the page.</param>
/// <param name="ContentType">The alias of the document type.</param>
/// <param name="Snippet">The part of the text that has most of the query, as HTML in which everything but <c>mark</c> is encoded.</param>
/// <param name="Score">How well it matches; comparable within one answer.</param>
/// <param name="BestBet">Whether it comes first because editors want it so for this query.</param>
/// <param name="File">The name of the file of the page that the snippet was taken from; <c>null</c> when it is the page's own text.</param>
internal sealed record SearchAnswerItem(
    string Id, string? Code, string Url, string Culture, string Title, string ContentType, string Snippet, float Score, bool BestBet, string? File);

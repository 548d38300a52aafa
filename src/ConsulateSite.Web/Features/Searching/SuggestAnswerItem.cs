namespace ConsulateSite.Web.Features.Searching;

/// <summary>A suggestion.</summary>
/// <param name="Text">The name of a page, or a query.</param>
/// <param name="Url">The address of the page from the host's root, percent-encoded; <c>null</c> for a query.</param>
/// <param name="Culture">The language of the page; <c>null</c> for a query.</param>
internal sealed record SuggestAnswerItem(string Text, string? Url, string? Culture);

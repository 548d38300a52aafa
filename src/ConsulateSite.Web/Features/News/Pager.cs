namespace ConsulateSite.Web.Features.News;

/// <summary>The way to the other pages of a list.</summary>
/// <param name="Pages">All pages.</param>
/// <param name="Newer">The page before; <c>null</c> on the first.</param>
/// <param name="Older">The page after; <c>null</c> on the last.</param>
internal sealed record Pager(IReadOnlyList<NavigationPage> Pages, string? Newer, string? Older);

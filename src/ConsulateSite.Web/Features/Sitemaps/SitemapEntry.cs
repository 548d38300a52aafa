using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Sitemaps;

/// <summary>A page for search engines.</summary>
/// <param name="Address">Its address, absolute.</param>
/// <param name="Changed">When its text was last published, UTC; <c>null</c> for a page that is no document.</param>
/// <param name="Alternates">The page in all its languages, itself included, and where readers of other languages are led.</param>
internal sealed record SitemapEntry(string Address, DateTime? Changed, IReadOnlyList<AlternateAddress> Alternates);

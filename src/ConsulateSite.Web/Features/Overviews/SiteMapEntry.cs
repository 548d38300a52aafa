using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>A page in the map of the site.</summary>
/// <param name="Link">The page.</param>
/// <param name="Below">The pages below it.</param>
internal sealed record SiteMapEntry(PageLink Link, IReadOnlyList<SiteMapEntry> Below);

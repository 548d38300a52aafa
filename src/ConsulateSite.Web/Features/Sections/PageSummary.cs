using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>A page in a list.</summary>
/// <param name="Link">The page.</param>
/// <param name="Summary">What it answers first.</param>
internal sealed record PageSummary(PageLink Link, string? Summary);

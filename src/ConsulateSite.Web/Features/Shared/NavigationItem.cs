using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>An entry of the menu.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="IsCurrent">Whether the reader is there or below.</param>
internal sealed record NavigationItem(PageLink Link, bool IsCurrent);

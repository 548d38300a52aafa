using ConsulateSite.Web.Features.Sections;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>What a section has for travellers.</summary>
/// <param name="Regions">The regions on their map; <c>null</c> when there are none.</param>
/// <param name="Places">Other places, by the kind that they are of.</param>
internal sealed record TourismListing(RegionMap? Regions, IReadOnlyList<PageGroup> Places);

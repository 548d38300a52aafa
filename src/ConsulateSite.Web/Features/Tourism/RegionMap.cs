namespace ConsulateSite.Web.Features.Tourism;

/// <summary>The map of the regions with its list.</summary>
/// <param name="Marks">The regions, by their official numbers.</param>
internal sealed record RegionMap(IReadOnlyList<RegionMark> Marks);

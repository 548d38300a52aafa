using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Builds the map of the regions.</summary>
internal sealed class RegionMapBuilder(PageSummaries pages)
{
    /// <summary>Builds the map.</summary>
    /// <param name="destinations">Places, among them the regions.</param>
    /// <param name="here">The codes of the regions that the page is about.</param>
    /// <param name="page">The request.</param>
    /// <returns>The map; <c>null</c> when none of the regions is among the places.</returns>
    public RegionMap? Build(IEnumerable<Destination> destinations, IReadOnlySet<string> here, PageContext page)
    {
        Dictionary<string, PageSummary> known = [];
        foreach (Destination destination in destinations)
        {
            if (Regions.Find(destination.Code) is { } region && pages.Build(destination, page) is { } summary)
            {
                known[region.Code] = summary;
            }
        }

        return known.Count == 0
            ? null
            : new RegionMap([.. Regions.All.Select(region => new RegionMark(region, known.GetValueOrDefault(region.Code), here.Contains(region.Code)))]);
    }
}

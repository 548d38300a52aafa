using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Lists what a section has for travellers.</summary>
internal sealed class TourismListingBuilder(RegionMapBuilder map, PageGroups groups)
{
    /// <summary>Builds the lists from what lies below a section.</summary>
    public TourismListing Build(IReadOnlyList<IPublishedContent> children, PageContext page)
    {
        Destination[] destinations = [.. children.OfType<Destination>()];
        return new TourismListing(
            map.Build(destinations, new HashSet<string>(), page),
            groups.Build(destinations.Where(place => Regions.Find(place.Code) is null), place => place.Kind, "DestinationKinds", page));
    }
}

using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Builds the page of a place worth the journey.</summary>
internal sealed class DestinationBuilder(
    ChromeBuilder chrome,
    PictureBuilder pictures,
    BlockBuilder blocks,
    RegionMapBuilder map,
    PageSummaries pages,
    ContentLinks links,
    ContentTree tree)
{
    private const string DefaultLandscape = "medina";

    /// <summary>Builds the page.</summary>
    public async Task<DestinationViewModel> BuildAsync(Destination destination, PageContext page)
    {
        string culture = page.Culture;
        Picture? picture = pictures.Build(destination, page);
        IReadOnlyList<Destination> beside = tree.Parent(destination, page) is { } parent ? tree.Children<Destination>(parent, page) : [];
        Destination region = destination.Region ?? destination;
        return new DestinationViewModel
        {
            Chrome = await chrome.BuildAsync(destination, page, picture),
            Summary = destination.Summary(culture),
            Kind = destination.Kind is { } kind ? page.Texts[ChoiceWords.Key("DestinationKind", kind)].Value : null,
            Region = destination.Region is null ? null : links.To(region, page),
            Seat = destination.Seat(culture),
            City = destination.City(culture),
            Access = destination.Access(culture),
            Map = MapLinks.Create(destination),
            Picture = picture,
            Landscape = Regions.Find(destination.Code)?.Landscape ?? DefaultLandscape,
            Seasons = Seasons.Build(destination, page),
            Blocks = blocks.Build(destination, page),
            Regions = map.Build(beside, new HashSet<string> { region.Code ?? string.Empty }, page),
            Nearby = pages.Build(beside.Where(other => other.Key != destination.Key && other.Region?.Key == region.Key), page),
            Review = ReviewBuilder.Build(destination, page),
        };
    }
}

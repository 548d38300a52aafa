using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Builds the page of a branch of the economy.</summary>
internal sealed class SectorBuilder(
    ChromeBuilder chrome,
    PictureBuilder pictures,
    BlockBuilder blocks,
    FigureBuilder figures,
    OpportunitySummaries opportunities,
    ContentLinks links,
    ContentTree tree)
{
    /// <summary>Builds the page.</summary>
    public async Task<SectorViewModel> BuildAsync(Sector sector, PageContext page)
    {
        IReadOnlyList<IPublishedContent> beside = tree.Parent(sector, page) is { } parent ? tree.Children<IPublishedContent>(parent, page) : [];
        Picture? picture = pictures.Build(sector, page);
        return new SectorViewModel
        {
            Chrome = await chrome.BuildAsync(sector, page, picture),
            Summary = sector.Summary(page.Culture),
            Picture = picture,
            Blocks = blocks.Build(sector, page),
            Figures = figures.Build(FiguresOf(sector, beside), page),
            Opportunities = opportunities.Build(beside.OfType<Opportunity>().Where(opportunity => opportunity.Sector?.Key == sector.Key), page),
            Others = links.ToAll(beside.OfType<Sector>().Where(other => other.Key != sector.Key), page),
            Review = ReviewBuilder.Build(sector, page),
        };
    }

    // Those that the editors chose for the page, then those that say themselves where they belong.
    private static IEnumerable<Figure> FiguresOf(Sector sector, IEnumerable<IPublishedContent> beside) =>
        sector.Figures
            .Concat(beside.OfType<Figure>().Where(figure => figure.Sector?.Key == sector.Key))
            .DistinctBy(figure => figure.Key);
}

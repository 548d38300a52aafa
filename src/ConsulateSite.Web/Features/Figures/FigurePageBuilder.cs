using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Builds the page of a figure.</summary>
internal sealed class FigurePageBuilder(
    ChromeBuilder chrome, FigureBuilder figures, FigureSummaries summaries, ContentLinks links, ContentTree tree)
{
    private const int MostOthers = 6;

    /// <summary>Builds the page.</summary>
    public async Task<FigurePageViewModel> BuildAsync(Figure figure, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(figure, page),
        Summary = figure.Summary(page.Culture),
        Figure = figures.Build(figure, page),
        Sector = figure.Sector is { } sector ? links.To(sector, page) : null,
        Others = summaries.Build(Others(figure, page), page),
        Review = ReviewBuilder.Build(figure, page),
    };

    // Those of the same branch first: whoever reads one wants to compare.
    private IEnumerable<Figure> Others(Figure figure, PageContext page) =>
        tree.Parent(figure, page) is { } parent
            ? tree.Children<Figure>(parent, page)
                .Where(other => other.Key != figure.Key)
                .OrderByDescending(other => figure.Sector is { } sector && other.Sector?.Key == sector.Key)
                .Take(MostOthers)
            : [];
}

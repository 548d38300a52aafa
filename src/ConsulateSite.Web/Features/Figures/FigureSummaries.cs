using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Lists figures in short.</summary>
internal sealed class FigureSummaries(FigureBuilder figures, ContentLinks links)
{
    /// <summary>The figures in short, without those that have no page in the reader's language.</summary>
    public IReadOnlyList<FigureSummary> Build(IEnumerable<Figure> contents, PageContext page) =>
        [.. contents.Select(figure => Build(figure, page)).OfType<FigureSummary>()];

    private FigureSummary? Build(Figure content, PageContext page) =>
        links.To(content, page) is { } link && figures.Build(content, page) is { } figure
            ? new FigureSummary(link, content.Summary(page.Culture), figure.Latest?.Value, figure.UnitName, figure.Latest?.Period)
            : null;
}

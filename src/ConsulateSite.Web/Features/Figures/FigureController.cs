using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Shows a figure, and hands out its values.</summary>
internal sealed class FigureController(ModelStore models, FigurePageBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Figures/Figure.cshtml", () => builder.BuildAsync(ContentAs<Figure>(), PageContext));

    /// <summary>The values as a table for spreadsheets.</summary>
    [ActionName(Representation.CsvAction)]
    public IActionResult Csv()
    {
        Figure figure = ContentAs<Figure>();
        return Download(FigureCsv.Write(figure, PageContext), FigureCsv.MediaType, $"{figure.Code ?? "figure"}.csv");
    }
}

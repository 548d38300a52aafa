using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Chooses the drawing of a series. A single value needs none.</summary>
internal static class ChartBuilder
{
    private const string OverTime = "line";
    private const string Share = "share";
    private const int FewestMarks = 2;

    /// <summary>Whether the values of a kind of chart are of periods rather than of parts.</summary>
    public static bool IsOverTime(string? kind) => kind is null or OverTime;

    /// <summary>Builds the drawing.</summary>
    /// <param name="key">What tells it from others on the page.</param>
    /// <param name="kind">The kind of chart that the editors chose.</param>
    /// <param name="name">What is counted.</param>
    /// <param name="unit">The unit, in a sentence.</param>
    /// <param name="rows">The values.</param>
    /// <param name="page">The request.</param>
    /// <returns>The drawing; <c>null</c> when fewer than two values are known.</returns>
    public static Chart? Build(string key, string? kind, string name, string? unit, IReadOnlyList<FigureRow> rows, PageContext page)
    {
        if (rows.Count(row => row.Number is not null) < FewestMarks)
        {
            return null;
        }

        bool isMixed = rows.Any(row => row.IsToConfirm) && rows.Any(row => !row.IsToConfirm);
        ChartMark[] marks = [.. Marks(rows, kind == Share, isMixed, page.Formats)];
        Sketch sketch = IsOverTime(kind) ? LineDrawing.Draw(marks) : BarDrawing.Draw(marks, page.Language.Direction == "rtl");
        return new Chart
        {
            Key = key,
            Title = unit is null ? name : $"{name}. {unit}",
            Description = page.Formats.List(marks.Select(mark => $"{mark.Name}: {mark.Text ?? page.Texts["Figures.Unknown"]}")),
            Height = IsOverTime(kind) ? LineDrawing.Height : BarDrawing.Height(marks.Length),
            Shapes = sketch.Shapes,
            Labels = sketch.Labels,
            Legend = isMixed ? page.Texts["Figures.HollowMark"].Value : null,
        };
    }

    private static IEnumerable<ChartMark> Marks(IReadOnlyList<FigureRow> rows, bool asShares, bool isMixed, SiteFormats formats)
    {
        decimal whole = asShares ? rows.Sum(row => row.Number ?? 0) : 0;
        return rows.Select(row => new ChartMark(
            row.Period,
            row.Number,
            whole > 0 && row.Number is { } part ? $"{row.Value} ({formats.Percent(part / whole)})" : row.Value,
            isMixed && row.IsToConfirm));
    }
}

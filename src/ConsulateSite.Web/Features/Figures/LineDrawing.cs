using System.Globalization;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>
/// Draws values over time. Time runs from left to right in every language, as in Moroccan statistics and schoolbooks: a line
/// that rises must rise for every reader.
/// </summary>
internal static class LineDrawing
{
    /// <summary>The height of the drawing.</summary>
    public const int Height = 250;

    private const decimal Top = 44;
    private const decimal Bottom = 204;
    private const decimal Margin = 60;
    private const int Radius = 6;
    private const decimal LetterWidth = 11;

    /// <summary>Draws the values in their order. One that is not known leaves a gap.</summary>
    public static Sketch Draw(IReadOnlyList<ChartMark> marks)
    {
        Sketch sketch = new();
        decimal[] across = Across(marks);
        decimal least = Math.Min(0, marks.Min(mark => mark.Value ?? 0));
        decimal most = Math.Max(0, marks.Max(mark => mark.Value ?? 0));
        decimal range = most == least ? 1 : most - least;
        decimal Height(decimal value) => Bottom - ((Bottom - Top) * (value - least) / range);
        DrawArea(sketch, marks, across, Height);
        sketch.Line("base", 0, Height(0), Chart.Width, Height(0));
        DrawLine(sketch, marks, across, Height);
        DrawPoints(sketch, marks, across, Height);
        return sketch;
    }

    // From the line to zero, so that nobody takes a part of the height for the whole.
    private static void DrawArea(Sketch sketch, IReadOnlyList<ChartMark> marks, decimal[] across, Func<decimal, decimal> height)
    {
        (decimal X, decimal Y)[] points = [.. marks.Zip(across).Where(pair => pair.First.Value is not null).Select(pair => (pair.Second, height(pair.First.Value!.Value)))];
        sketch.Area("area", [(points[0].X, height(0)), .. points, (points[^1].X, height(0))]);
    }

    private static void DrawLine(Sketch sketch, IReadOnlyList<ChartMark> marks, decimal[] across, Func<decimal, decimal> height)
    {
        int? last = null;
        for (int index = 0; index < marks.Count; index++)
        {
            if (marks[index].Value is not { } value)
            {
                continue;
            }

            if (last is { } before)
            {
                bool isGap = index - before > 1;
                sketch.Line(isGap ? "line line--gap" : "line", across[before], height(marks[before].Value!.Value), across[index], height(value));
            }

            last = index;
        }
    }

    private static void DrawPoints(Sketch sketch, IReadOnlyList<ChartMark> marks, decimal[] across, Func<decimal, decimal> height)
    {
        bool[] named = Named(marks, across);
        for (int index = 0; index < marks.Count; index++)
        {
            if (named[index])
            {
                sketch.Write("name", across[index], Bottom + 34, "middle", marks[index].Name);
            }

            if (marks[index].Value is not { } value)
            {
                continue;
            }

            sketch.Dot(marks[index].IsHollow ? "dot dot--hollow" : "dot", across[index], height(value), Radius);
            if (named[index])
            {
                sketch.Write("value", across[index], height(value) - 16, "middle", marks[index].Text!);
            }
        }
    }

    // Years stand as far apart as they are; other periods in equal steps.
    private static decimal[] Across(IReadOnlyList<ChartMark> marks)
    {
        int?[] years = [.. marks.Select(mark => Year(mark.Name))];
        bool areYears = years.All(year => year is not null) && years.Zip(years.Skip(1)).All(pair => pair.Second > pair.First);
        decimal width = Chart.Width - (2 * Margin);
        decimal steps = areYears ? years[^1]!.Value - years[0]!.Value : marks.Count - 1;
        return
        [
            .. marks.Select((_, index) => steps == 0
                ? Chart.Width / 2m
                : Margin + (width * (areYears ? years[index]!.Value - years[0]!.Value : index) / steps)),
        ];
    }

    private static int? Year(string period) =>
        period.Length == 4 && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    // Words that would run into each other are left out, the last never: the table has them all.
    private static bool[] Named(IReadOnlyList<ChartMark> marks, decimal[] across)
    {
        bool[] named = new bool[marks.Count];
        decimal next = decimal.MaxValue;
        for (int index = marks.Count - 1; index >= 0; index--)
        {
            decimal half = Math.Max(marks[index].Name.Length, marks[index].Text?.Length ?? 0) * LetterWidth / 2;
            if (across[index] + half <= next)
            {
                named[index] = true;
                next = across[index] - half;
            }
        }

        return named;
    }
}

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Draws values beside each other: bars that begin on the reading side, each with its name above it.</summary>
internal static class BarDrawing
{
    private const decimal LetterWidth = 11;
    private const int RowHeight = 58;
    private const decimal BarTop = 28;
    private const decimal BarBottom = 48;
    private const decimal Space = 8;

    /// <summary>The height of the drawing.</summary>
    public static int Height(int count) => count * RowHeight;

    /// <summary>Draws the values in their order. One that is not known has no bar.</summary>
    /// <param name="marks">The values.</param>
    /// <param name="rightToLeft">Whether the reader reads from right to left.</param>
    public static Sketch Draw(IReadOnlyList<ChartMark> marks, bool rightToLeft)
    {
        Sketch sketch = new();
        decimal least = Math.Min(0, marks.Min(mark => mark.Value ?? 0));
        decimal most = Math.Max(0, marks.Max(mark => mark.Value ?? 0));
        decimal room = (marks.Max(mark => mark.Text?.Length ?? 0) * LetterWidth) + Space;
        decimal start = least < 0 ? room : 0;
        decimal scale = most == least ? 0 : (Chart.Width - start - (most > 0 ? room : 0)) / (most - least);
        decimal Along(decimal value) => start + ((value - least) * scale);
        decimal Across(decimal along) => rightToLeft ? Chart.Width - along : along;
        for (int index = 0; index < marks.Count; index++)
        {
            decimal top = index * RowHeight;
            ChartMark mark = marks[index];
            sketch.Write("name", Across(0), top + 19, "start", mark.Name);
            if (mark.Value is { } value)
            {
                sketch.Box(Style(mark, most), Across(Along(0)), top + BarTop, Across(Along(value)), top + BarBottom);
                bool isAtEnd = value < 0 == rightToLeft;
                decimal place = Along(value) + (value < 0 ? -Space : Space);
                sketch.Write("value", Across(place), top + BarBottom - 5, isAtEnd ? "start" : "end", mark.Text!);
            }
        }

        sketch.Line("base", Across(Along(0)), BarTop - 6, Across(Along(0)), Height(marks.Count) - 4);
        return sketch;
    }

    private static string Style(ChartMark mark, decimal most) =>
        (mark.Value == most ? "bar bar--most" : "bar") + (mark.IsHollow ? " bar--hollow" : string.Empty);
}

using System.Globalization;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Collects what a drawing is made of. Coordinates are rounded to tenths: nobody sees more, and everybody loads it.</summary>
internal sealed class Sketch
{
    private readonly List<ChartShape> _shapes = [];
    private readonly List<ChartLabel> _labels = [];

    /// <summary>The lines and areas.</summary>
    public IReadOnlyList<ChartShape> Shapes => _shapes;

    /// <summary>The words.</summary>
    public IReadOnlyList<ChartLabel> Labels => _labels;

    /// <summary>A straight line.</summary>
    public void Line(string style, decimal x1, decimal y1, decimal x2, decimal y2) =>
        _shapes.Add(new ChartShape(style, $"M{Round(x1)} {Round(y1)}L{Round(x2)} {Round(y2)}"));

    /// <summary>An area between two corners.</summary>
    public void Box(string style, decimal x1, decimal y1, decimal x2, decimal y2) =>
        _shapes.Add(new ChartShape(style, $"M{Round(x1)} {Round(y1)}H{Round(x2)}V{Round(y2)}H{Round(x1)}z"));

    /// <summary>An area between points.</summary>
    public void Area(string style, IReadOnlyList<(decimal X, decimal Y)> points) =>
        _shapes.Add(new ChartShape(style, $"M{string.Join('L', points.Select(point => $"{Round(point.X)} {Round(point.Y)}"))}z"));

    /// <summary>A point.</summary>
    public void Dot(string style, decimal x, decimal y, int radius) =>
        _shapes.Add(new ChartShape(style, $"M{Round(x - radius)} {Round(y)}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 -{2 * radius} 0z"));

    /// <summary>Words.</summary>
    public void Write(string style, decimal x, decimal y, string anchor, string text) =>
        _labels.Add(new ChartLabel(style, Round(x), Round(y), anchor, text));

    private static string Round(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

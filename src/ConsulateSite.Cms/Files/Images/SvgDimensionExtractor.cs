using System.Drawing;
using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>Reads width and height out of the first element of a drawing, without reading the drawing.</summary>
internal sealed class SvgDimensionExtractor : ISvgDimensionExtractor
{
    private const string Pixels = "px";

    private static readonly char[] Separators = [' ', ',', '\t', '\r', '\n'];

    /// <summary>The size in pixels as the drawing states it, or as its view box has it; <c>null</c> when it says neither, or is no drawing.</summary>
    public Size? GetDimensions(Stream stream)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? Stated(reader) ?? ViewBox(reader)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Size? Stated(XmlReader root) =>
        ToSize(WithoutUnit(root.GetAttribute("width")), WithoutUnit(root.GetAttribute("height")));

    private static Size? ViewBox(XmlReader root) =>
        root.GetAttribute("viewBox")?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is [_, _, string width, string height]
            ? ToSize(width, height)
            : null;

    // Percentages and units of print depend on where the drawing is shown.
    private static string? WithoutUnit(string? length) =>
        length?.Trim() is { } text && text.EndsWith(Pixels, StringComparison.OrdinalIgnoreCase) ? text[..^Pixels.Length] : length;

    private static Size? ToSize(string? width, string? height) =>
        Length(width) is { } across && Length(height) is { } down ? new Size(across, down) : null;

    private static int? Length(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is >= 0.5 and <= int.MaxValue
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero)
            : null;
}

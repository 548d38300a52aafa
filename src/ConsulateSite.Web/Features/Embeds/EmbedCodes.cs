using System.Globalization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Writes what partners paste into their pages.</summary>
internal sealed class EmbedCodes(EmbedBeginnings beginnings)
{
    private const int LeastHeight = 260;
    private const int HeightOfEntry = 105;

    /// <summary>All ways to show something, the best first.</summary>
    /// <param name="wish">What is shown.</param>
    /// <param name="widget">The same in words.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<EmbedCode> Write(EmbedWish wish, EmbedWidget widget, PageContext page) =>
    [
        new("Script", $"<script async src=\"{beginnings.Absolute(EmbedPaths.ScriptOf(wish.Partner), page)}\"></script>\n{Element(wish.Request, LinkTo(widget), wish.Theme)}"),
        new("Frame", Frame(beginnings.Absolute(EmbedPaths.FrameOf(wish.Request, wish.Theme, wish.Partner), page), widget, "100%", HeightOf(widget))),
        new("Static", EmbedMarkup.Write(widget)),
    ];

    /// <summary>A frame.</summary>
    /// <param name="address">What it shows, absolute.</param>
    /// <param name="widget">The same in words.</param>
    /// <param name="width">Its width in pixels, or as markup says it.</param>
    /// <param name="height">Its height in pixels.</param>
    public static string Frame(string address, EmbedWidget widget, string width, int height) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{EmbedMarkup.Encode(address)}\" title=\"{EmbedMarkup.Encode(widget.Title.Text)}\" lang=\"{widget.Lang}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>");

    /// <summary>How high a frame is that shows all of it at the usual width, in pixels.</summary>
    public static int HeightOf(EmbedWidget widget) => LeastHeight + (HeightOfEntry * ((widget.Items?.Count ?? 0) + (widget.Facts?.Count(fact => fact.Label is not null) ?? 0)));

    /// <summary>An element that the script fills.</summary>
    /// <param name="request">What it shows.</param>
    /// <param name="content">Markup to show until it does, and when it cannot.</param>
    /// <param name="theme">In which colours.</param>
    public static string Element(EmbedRequest request, string content, string theme)
    {
        string attributes = string.Concat(request.ToAttributes().Append(new("theme", theme)).Select(attribute => $" {attribute.Key}=\"{EmbedMarkup.Encode(attribute.Value)}\""));
        return $"<consulate-{request.Kind}{attributes}>{content}</consulate-{request.Kind}>";
    }

    private static string LinkTo(EmbedWidget widget) => $"<a href=\"{EmbedMarkup.Encode(widget.Title.Address)}\">{EmbedMarkup.Encode(widget.Title.Text)}</a>";
}

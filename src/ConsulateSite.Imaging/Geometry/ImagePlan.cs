using System.Drawing;

namespace ConsulateSite.Imaging.Geometry;

/// <summary>The way from an image to a variant: scaled, then cut, then laid on a canvas. All in pixels.</summary>
/// <param name="Scaled">The size of the whole image.</param>
/// <param name="Cut">What is kept of the scaled image.</param>
/// <param name="Canvas">The size of the variant; larger than what is kept when the rest is filled.</param>
internal sealed record ImagePlan(Size Scaled, Rectangle Cut, Size Canvas)
{
    /// <summary>Where on the canvas the kept part lies.</summary>
    public Point Offset => new((Canvas.Width - Cut.Width) / 2, (Canvas.Height - Cut.Height) / 2);
}

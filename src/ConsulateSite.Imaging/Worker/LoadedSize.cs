using System.Drawing;

namespace ConsulateSite.Imaging.Worker;

/// <summary>What the header of an image says.</summary>
/// <param name="Shown">The size as a viewer shows the image, in pixels.</param>
/// <param name="IsTurned">Whether a viewer turns or mirrors it.</param>
internal sealed record LoadedSize(Size Shown, bool IsTurned)
{
    /// <summary>How many pixels there are.</summary>
    public long Pixels => (long)Shown.Width * Shown.Height;
}

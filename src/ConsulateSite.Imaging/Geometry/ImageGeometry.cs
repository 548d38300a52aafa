using System.Drawing;
using ConsulateSite.Imaging.Commands;

namespace ConsulateSite.Imaging.Geometry;

/// <summary>Works out sizes and cuts.</summary>
internal static class ImageGeometry
{
    /// <summary>The way from an image to what is asked for.</summary>
    /// <param name="source">The size of the image as a viewer shows it, in pixels.</param>
    /// <param name="command">What is asked for.</param>
    public static ImagePlan Plan(Size source, ImageCommand command)
    {
        RectangleF kept = Kept(source, command.Crop);
        SizeF box = Box(kept.Size, command);
        // With one side the box has the image's proportions, however long its other side gets: nothing is left to fill.
        return (command is { Width: not null, Height: not null } ? command.Mode : ResizeMode.Max) switch
        {
            ResizeMode.Crop => Cut(source, kept, box, command.Focus),
            ResizeMode.Stretch => Stretched(source, kept, box),
            ResizeMode.Min => Whole(source, kept, Covering(kept.Size, box)),
            ResizeMode.Pad or ResizeMode.BoxPad => Whole(source, kept, Fitting(kept.Size, box)) with { Canvas = Pixels(box) },
            _ => Whole(source, kept, Fitting(kept.Size, box)),
        };
    }

    private static RectangleF Kept(Size source, CropEdges? crop)
    {
        if (crop is not { } edges)
        {
            return new RectangleF(PointF.Empty, source);
        }

        float left = source.Width * (float)edges.Left;
        float top = source.Height * (float)edges.Top;
        float right = source.Width * (1 - (float)edges.Right);
        float bottom = source.Height * (1 - (float)edges.Bottom);
        return new RectangleF(left, top, Math.Max(1, right - left), Math.Max(1, bottom - top));
    }

    // A box of which one side is not given has the image's proportions.
    private static SizeF Box(SizeF kept, ImageCommand command) => (command.Width, command.Height) switch
    {
        ({ } width, { } height) => new SizeF(width, height),
        ({ } width, null) => new SizeF(width, width * kept.Height / kept.Width),
        (null, { } height) => new SizeF(height * kept.Width / kept.Height, height),
        _ => kept,
    };

    private static float Fitting(SizeF kept, SizeF box) => Math.Min(1, Math.Min(box.Width / kept.Width, box.Height / kept.Height));

    private static float Covering(SizeF kept, SizeF box) => Math.Min(1, Math.Max(box.Width / kept.Width, box.Height / kept.Height));

    private static ImagePlan Stretched(Size source, RectangleF kept, SizeF box)
    {
        SizeF target = box * Math.Min(1, Math.Min(kept.Width / box.Width, kept.Height / box.Height));
        return Whole(source, kept, target.Width / kept.Width, target.Height / kept.Height);
    }

    private static ImagePlan Whole(Size source, RectangleF kept, float scale) => Whole(source, kept, scale, scale);

    private static ImagePlan Whole(Size source, RectangleF kept, float across, float down)
    {
        Size scaled = Pixels(new SizeF(source.Width * across, source.Height * down));
        Rectangle cut = Inside(scaled, kept.Left * across, kept.Top * down, Pixels(new SizeF(kept.Width * across, kept.Height * down)));
        return new ImagePlan(scaled, cut, cut.Size);
    }

    // An image that is smaller than the box gives as much of the box's proportions as it has.
    private static ImagePlan Cut(Size source, RectangleF kept, SizeF box, FocalPoint focus)
    {
        float needed = Math.Max(box.Width / kept.Width, box.Height / kept.Height);
        float scale = Math.Min(1, needed);
        SizeF target = box * (scale / needed);
        Size scaled = Pixels(new SizeF(source.Width * scale, source.Height * scale));
        Rectangle cut = Inside(
            scaled,
            Start(kept.Left * scale, kept.Width * scale, target.Width, scaled.Width * (float)focus.Left),
            Start(kept.Top * scale, kept.Height * scale, target.Height, scaled.Height * (float)focus.Top),
            Pixels(target));
        return new ImagePlan(scaled, cut, cut.Size);
    }

    // As near to the focal point in the middle as the edges allow.
    private static float Start(float from, float available, float wanted, float focus) =>
        Math.Clamp(focus - (wanted / 2), from, from + Math.Max(0, available - wanted));

    private static Rectangle Inside(Size scaled, float left, float top, Size size)
    {
        int width = Math.Min(size.Width, scaled.Width);
        int height = Math.Min(size.Height, scaled.Height);
        return new Rectangle(
            Math.Clamp((int)MathF.Round(left), 0, scaled.Width - width), Math.Clamp((int)MathF.Round(top), 0, scaled.Height - height), width, height);
    }

    private static Size Pixels(SizeF size) => new(Math.Max(1, (int)MathF.Round(size.Width)), Math.Max(1, (int)MathF.Round(size.Height)));
}

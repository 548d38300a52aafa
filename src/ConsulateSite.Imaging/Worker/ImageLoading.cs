using System.Drawing;
using System.Globalization;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Native;

namespace ConsulateSite.Imaging.Worker;

/// <summary>
/// Decodes images. Each format's own loader is told to fail where a file ends early: the one that finds out the format by itself does not pass that on.
/// </summary>
internal static class ImageLoading
{
    private const int LargestShrink = 8;

    /// <summary>Reads the header only: a small file can claim to hold a picture that no memory does.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format.</param>
    public static LoadedSize Measure(string path, ImageFormat format)
    {
        using VipsSource source = VipsSource.Open(path);
        using VipsOperation loading = Loader(source, format);
        using VipsImage image = loading.With("access", "sequential").Run();
        return new LoadedSize(image.ShownSize, image.IsTurned);
    }

    /// <summary>Begins to decode an image, no larger than needed where the format allows that.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="size">What its header says.</param>
    /// <param name="wanted">The size that it will be scaled to, in pixels.</param>
    public static VipsImage Load(string path, ImageFormat format, LoadedSize size, Size wanted)
    {
        using VipsSource source = VipsSource.Open(path);
        using VipsOperation loading = Loader(source, format);
        loading.With("fail-on", "truncated");
        int shrink = Shrink(size.Shown, wanted);
        if (format == ImageFormat.Jpeg)
        {
            loading.With("shrink", shrink);
        }
        else if (format == ImageFormat.Webp)
        {
            loading.With("scale", (1.0 / shrink).ToString(CultureInfo.InvariantCulture));
        }

        // Lines are decoded as they are needed, but who turns a picture needs the last one first.
        return (size.IsTurned ? loading.With("memory", true) : loading.With("access", "sequential")).Run();
    }

    private static VipsOperation Loader(VipsSource source, ImageFormat format) => new VipsOperation(format switch
    {
        ImageFormat.Jpeg => "jpegload_source",
        ImageFormat.Png => "pngload_source",
        ImageFormat.Webp => "webpload_source",
        ImageFormat.Avif => "heifload_source",
        _ => "gifload_source",
    }).With("source", source);

    // The decoder's way of making a picture small is coarse. A factor of two is left for the fine one.
    private static int Shrink(Size size, Size wanted)
    {
        int shrink = LargestShrink;
        while (shrink > 1 && Math.Min(size.Width / wanted.Width, size.Height / wanted.Height) < shrink * 2)
        {
            shrink /= 2;
        }

        return shrink;
    }
}

using System.Drawing;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Geometry;
using ConsulateSite.Imaging.Native;

namespace ConsulateSite.Imaging.Worker;

/// <summary>Makes a variant of an image.</summary>
internal static class VariantComputation
{
    private const string ColourProfile = "icc-profile-data";

    /// <summary>Computes and writes the variant.</summary>
    /// <param name="job">What to make of what.</param>
    /// <exception cref="ImageRefusedException">The image is not computed.</exception>
    public static void Run(WorkerJob job)
    {
        ImageFormat format = ImageFormats.OfFile(job.Source)
            ?? throw new ImageRefusedException(ImageRefusal.UnknownFormat, "The file is no JPEG, PNG, WebP, AVIF or GIF.");
        try
        {
            LoadedSize size = ImageLoading.Measure(job.Source, format);
            if (size.Pixels > job.MaxPixels)
            {
                throw new ImageRefusedException(
                    ImageRefusal.TooLarge, $"The image has {size.Shown.Width} × {size.Shown.Height} pixels; more than {job.MaxPixels} are not decoded.");
            }

            ImagePlan plan = ImageGeometry.Plan(size.Shown, job.Command);
            using VipsImage loaded = ImageLoading.Load(job.Source, format, size, plan.Scaled);
            using VipsImage scaled = Scale(loaded, plan.Scaled);
            using VipsImage cut = Cut(scaled, plan.Cut);
            using VipsImage laid = Lay(cut, plan, job.Format);
            VariantEncoding.Save(laid, job);
        }
        catch (VipsException failure)
        {
            throw new ImageRefusedException(ImageRefusal.Damaged, failure.Message);
        }
    }

    private static VipsImage Scale(VipsImage image, Size size)
    {
        using VipsOperation scaling = new("thumbnail_image");
        scaling
            .With("in", image)
            .With("width", size.Width)
            .With("height", size.Height)
            .With("size", "force");
        // Asked for without need, it transforms every pixel of an image that says nothing about its colours.
        return (image.Fields().Contains(ColourProfile) ? scaling.With("export-profile", "srgb") : scaling).Run();
    }

    private static VipsImage Cut(VipsImage image, Rectangle area)
    {
        using VipsOperation cutting = new("extract_area");
        return cutting.With("input", image)
            .With("left", area.X)
            .With("top", area.Y)
            .With("width", area.Width)
            .With("height", area.Height)
            .Run();
    }

    private static VipsImage Lay(VipsImage image, ImagePlan plan, ImageFormat format)
    {
        bool opaque = format == ImageFormat.Jpeg;
        using VipsImage ground = opaque && image.HasAlpha ? Flatten(image) : image.WithoutMetadata();
        using VipsOperation laying = new("embed");
        return laying.With("in", ground)
            .With("x", plan.Offset.X)
            .With("y", plan.Offset.Y)
            .With("width", plan.Canvas.Width)
            .With("height", plan.Canvas.Height)
            .With("extend", ground.HasAlpha ? "black" : "white")
            .Run();
    }

    private static VipsImage Flatten(VipsImage image)
    {
        using VipsOperation flattening = new("flatten");
        return flattening.With("in", image).With("background", "255").Run();
    }
}

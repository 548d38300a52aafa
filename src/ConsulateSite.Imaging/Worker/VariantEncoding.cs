using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Native;

namespace ConsulateSite.Imaging.Worker;

/// <summary>Writes a variant in its format.</summary>
internal static class VariantEncoding
{
    /// <summary>Writes the image to the job's target.</summary>
    /// <param name="image">The variant.</param>
    /// <param name="job">Where and how it is written.</param>
    public static void Save(VipsImage image, WorkerJob job)
    {
        using VipsImage bare = image.WithoutMetadata();
        using VipsOperation saving = new(Saver(job.Format));
        saving.With("in", bare).With("filename", job.Target).With("strip", true);
        Tune(saving, job.Format, job.Command.Quality);
        saving.Write();
    }

    private static string Saver(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "jpegsave",
        ImageFormat.Png => "pngsave",
        ImageFormat.Webp => "webpsave",
        ImageFormat.Avif => "heifsave",
        _ => "gifsave",
    };

    // The numbers mean something else in each format; these look alike. Encoding AVIF thoroughly takes seconds and saves little.
    private static void Tune(VipsOperation saving, ImageFormat format, int? quality)
    {
        switch (format)
        {
            case ImageFormat.Jpeg:
                saving.With("Q", quality ?? 80).With("optimize-coding", true).With("interlace", true);
                break;
            case ImageFormat.Webp:
                saving.With("Q", quality ?? 78);
                break;
            case ImageFormat.Avif:
                saving.With("Q", quality ?? 55).With("compression", "av1").With("effort", 2);
                break;
        }
    }
}

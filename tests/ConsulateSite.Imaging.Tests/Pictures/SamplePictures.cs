using ConsulateSite.Imaging.Native;

namespace ConsulateSite.Imaging.Tests.Pictures;

/// <summary>Pictures that tests are made with, drawn by the library itself.</summary>
internal static class SamplePictures
{
    static SamplePictures() => Version = VipsLoader.Initialize(threads: 2);

    public static string Version { get; }

    /// <summary>From black at the left edge to white at the right one.</summary>
    public static FileInfo Gradient(string path, int width, int height, string saver = "jpegsave", string space = "srgb")
    {
        using VipsOperation drawing = new("grey");
        using VipsImage grey = drawing.With("width", width).With("height", height).With("uchar", true).Run();
        using VipsOperation colouring = new("colourspace");
        using VipsImage coloured = colouring.With("in", grey).With("space", space).Run();
        return Save(coloured, path, saver);
    }

    /// <summary>A photograph that a decoder has to hold as a whole.</summary>
    public static FileInfo Progressive(string path, int width, int height)
    {
        using VipsOperation drawing = new("grey");
        using VipsImage grey = drawing.With("width", width).With("height", height).With("uchar", true).Run();
        using VipsOperation saving = new("jpegsave");
        saving.With("in", grey).With("filename", path).With("interlace", true).Write();
        return new FileInfo(path);
    }

    /// <summary>A square through which everything is seen.</summary>
    public static FileInfo Transparent(string path, int length)
    {
        using VipsOperation drawing = new("black");
        using VipsImage clear = drawing.With("width", length).With("height", length).With("bands", 4).Run();
        using VipsOperation colouring = new("copy");
        using VipsImage coloured = colouring.With("in", clear).With("interpretation", "srgb").Run();
        return Save(coloured, path, "pngsave");
    }

    /// <summary>A picture of one colour, which is a small file whatever its size.</summary>
    public static FileInfo Black(string path, int width, int height)
    {
        using VipsOperation drawing = new("black");
        using VipsImage black = drawing.With("width", width).With("height", height).Run();
        return Save(black, path, "pngsave");
    }

    /// <summary>Reads what is said beside the pixels of a file, and its size.</summary>
    public static T Read<T>(string path, Func<VipsImage, T> read)
    {
        using VipsSource source = VipsSource.Open(path);
        using VipsOperation loading = new(Loader(path));
        using VipsImage image = loading.With("source", source).Run();
        return read(image);
    }

    /// <summary>The colours of a file, byte after byte.</summary>
    public static byte[] Pixels(string path) => Read(path, image =>
    {
        string raw = path + ".raw";
        using VipsOperation saving = new("rawsave");
        saving.With("in", image).With("filename", raw).Write();
        return File.ReadAllBytes(raw);
    });

    private static string Loader(string path) => Path.GetExtension(path) switch
    {
        ".jpg" => "jpegload_source",
        ".png" => "pngload_source",
        ".webp" => "webpload_source",
        ".avif" => "heifload_source",
        _ => "gifload_source",
    };

    private static FileInfo Save(VipsImage image, string path, string saver)
    {
        using VipsOperation saving = new(saver);
        saving.With("in", image).With("filename", path);
        if (saver == "heifsave")
        {
            saving.With("compression", "av1").With("effort", 0);
        }

        saving.Write();
        return new FileInfo(path);
    }
}

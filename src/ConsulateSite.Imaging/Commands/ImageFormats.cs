namespace ConsulateSite.Imaging.Commands;

/// <summary>How formats are named and recognised.</summary>
public static class ImageFormats
{
    private const int HeaderLength = 16;

    /// <summary>The endings of the files that variants are made of.</summary>
    public static readonly IReadOnlyList<string> Endings = ["jpg", "jpeg", "png", "webp", "avif", "gif"];

    /// <summary>The ending of the format's files, without a dot.</summary>
    /// <param name="format">The format.</param>
    public static string Ending(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "jpg",
        ImageFormat.Png => "png",
        ImageFormat.Webp => "webp",
        ImageFormat.Avif => "avif",
        _ => "gif",
    };

    /// <summary>The format of files with an ending; <c>null</c> when there is none.</summary>
    /// <param name="ending">The ending, without a dot.</param>
    public static ImageFormat? OfEnding(string ending) => ending.ToLowerInvariant() switch
    {
        "jpg" or "jpeg" => ImageFormat.Jpeg,
        "png" => ImageFormat.Png,
        "webp" => ImageFormat.Webp,
        "avif" => ImageFormat.Avif,
        "gif" => ImageFormat.Gif,
        _ => null,
    };

    /// <summary>The media type, such as <c>image/jpeg</c>.</summary>
    /// <param name="format">The format.</param>
    public static string MediaType(ImageFormat format) => format == ImageFormat.Jpeg ? "image/jpeg" : "image/" + Ending(format);

    /// <summary>The format that the first bytes of a file show, whatever its name; <c>null</c> when they show none that is read.</summary>
    /// <param name="path">The file.</param>
    internal static ImageFormat? OfFile(string path)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        using FileStream file = File.OpenRead(path);
        return OfHeader(header[..file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false)]);
    }

    private static ImageFormat? OfHeader(ReadOnlySpan<byte> header) => header switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageFormat.Webp,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..] => ImageFormat.Avif,
        _ => null,
    };
}

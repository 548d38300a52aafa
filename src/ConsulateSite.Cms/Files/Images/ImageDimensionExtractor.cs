using System.Drawing;
using Umbraco.Cms.Core.Media;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>Reads width and height out of the headers of image files, without decoding a pixel.</summary>
internal sealed class ImageDimensionExtractor : IImageDimensionExtractor
{
    // Metadata comes before the dimensions in some formats; more of it than this is not a photograph.
    private const int HeaderLength = 1024 * 1024;

    private static readonly Func<ReadOnlyMemory<byte>, Size?>[] Formats =
    [
        header => PngHeader.Read(header.Span),
        header => GifHeader.Read(header.Span),
        header => WebpHeader.Read(header.Span),
        header => JpegHeader.Read(header.Span),
    ];

    public IEnumerable<string> SupportedImageFileTypes => ["jpeg", "jpg", "png", "gif", "webp"];

    /// <summary>The size in pixels as a viewer shows the image, turned if it says so; null when the content is none of the formats.</summary>
    public Size? GetDimensions(Stream stream)
    {
        byte[] buffer = new byte[(int)Math.Min(HeaderLength, stream.CanSeek ? stream.Length - stream.Position : HeaderLength)];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        ReadOnlyMemory<byte> header = buffer.AsMemory(0, length);
        return Formats.Select(read => read(header)).FirstOrDefault(size => size is { Width: > 0, Height: > 0 });
    }
}

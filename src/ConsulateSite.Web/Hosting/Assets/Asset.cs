using System.IO.Compression;
using System.Security.Cryptography;

namespace ConsulateSite.Web.Hosting.Assets;

/// <summary>A file that every page may use: a style sheet, a font, a drawing, a script.</summary>
internal sealed class Asset
{
    private const int VersionBytes = 8;

    private readonly Lazy<byte[]>? _brotli;
    private readonly Lazy<byte[]>? _gzip;

    /// <summary>Takes a file.</summary>
    /// <param name="path">Its address from the host's root, such as <c>/css/site.css</c>.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="isText">Whether compressing it is worth while.</param>
    public Asset(string path, string contentType, byte[] content, bool isText)
    {
        Path = path;
        ContentType = contentType;
        Content = content;
        Version = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, VersionBytes));
        Address = $"{path}?v={Version}";
        if (isText)
        {
            _brotli = new Lazy<byte[]>(() => Compress(stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
            _gzip = new Lazy<byte[]>(() => Compress(stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
        }
    }

    /// <summary>The address without version.</summary>
    public string Path { get; }

    /// <summary>The address that changes with the content, and may therefore be kept for ever.</summary>
    public string Address { get; }

    /// <summary>Stands for the content.</summary>
    public string Version { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The bytes.</summary>
    public byte[] Content { get; }

    /// <summary>The bytes in an encoding.</summary>
    /// <param name="encoding"><c>br</c>, <c>gzip</c> or anything else.</param>
    /// <returns>The bytes, and the encoding that they are in; <c>null</c> when they are as they are.</returns>
    public (byte[] Bytes, string? Encoding) In(string encoding) =>
        encoding switch
        {
            "br" when _brotli is not null => (_brotli.Value, "br"),
            "gzip" when _gzip is not null => (_gzip.Value, "gzip"),
            _ => (Content, null),
        };

    private byte[] Compress(Func<Stream, Stream> wrap)
    {
        using MemoryStream compressed = new();
        using (Stream stream = wrap(compressed))
        {
            stream.Write(Content);
        }

        return compressed.ToArray();
    }
}

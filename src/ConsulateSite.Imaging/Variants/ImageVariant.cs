using ConsulateSite.Imaging.Commands;

namespace ConsulateSite.Imaging.Variants;

/// <summary>A variant, ready to be sent. Whoever got it disposes it.</summary>
/// <param name="content">The bytes of the file.</param>
/// <param name="format">The format of the file.</param>
/// <param name="key">What tells this variant from every other one: 64 hexadecimal digits.</param>
public sealed class ImageVariant(FileStream content, ImageFormat format, string key) : IDisposable
{
    /// <summary>The bytes, from the first on.</summary>
    public FileStream Content { get; } = content;

    /// <summary>The format that the bytes are in.</summary>
    public ImageFormat Format { get; } = format;

    /// <summary>What tells this variant from every other one: 64 hexadecimal digits.</summary>
    public string Key { get; } = key;

    /// <inheritdoc />
    public void Dispose() => Content.Dispose();
}

using System.Buffers.Binary;
using System.Drawing;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>The logical screen of a GIF file.</summary>
internal static class GifHeader
{
    public static Size? Read(ReadOnlySpan<byte> header) =>
        header.Length >= 10 && (header.StartsWith("GIF87a"u8) || header.StartsWith("GIF89a"u8))
            ? new Size(BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), BinaryPrimitives.ReadUInt16LittleEndian(header[8..]))
            : null;
}

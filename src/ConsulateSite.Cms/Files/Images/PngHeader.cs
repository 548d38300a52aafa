using System.Buffers.Binary;
using System.Drawing;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>The first chunk of a PNG file.</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Size? Read(ReadOnlySpan<byte> header) => header.Length >= 24 && header.StartsWith(Signature) && header[12..16].SequenceEqual("IHDR"u8)
        ? new Size(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]))
        : null;
}

using System.Buffers.Binary;
using System.Drawing;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>The first chunk of a WebP file: extended, lossless or lossy.</summary>
internal static class WebpHeader
{
    public static Size? Read(ReadOnlySpan<byte> header)
    {
        if (header.Length < 30 || !header.StartsWith("RIFF"u8) || !header[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> kind = header[12..16];
        if (kind.SequenceEqual("VP8X"u8))
        {
            return new Size(Read24(header[24..]) + 1, Read24(header[27..]) + 1);
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(header[21..]);
            return new Size((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8 "u8)
            ? new Size(
                BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) & 0x3FFF)
            : null;
    }

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}

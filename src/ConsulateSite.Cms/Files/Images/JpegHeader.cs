using System.Buffers.Binary;
using System.Drawing;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>The segments before the first scan of a JPEG file.</summary>
internal static class JpegHeader
{
    private const byte Exif = 0xE1;

    public static Size? Read(ReadOnlySpan<byte> header)
    {
        if (header.Length < 4 || header[0] != 0xFF || header[1] != 0xD8)
        {
            return null;
        }

        bool turned = false;
        ReadOnlySpan<byte> rest = header[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            byte marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || rest.Length < length + 2)
            {
                return null;
            }

            ReadOnlySpan<byte> segment = rest[4..(length + 2)];
            if (IsFrame(marker))
            {
                return SizeOf(segment, turned);
            }

            turned |= marker == Exif && ExifOrientation.IsTurned(segment);
            rest = rest[(length + 2)..];
        }

        return null;
    }

    // 0xC4, 0xC8 and 0xCC lie in the same range and are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static Size? SizeOf(ReadOnlySpan<byte> frame, bool turned)
    {
        if (frame.Length < 5)
        {
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return turned ? new Size(height, width) : new Size(width, height);
    }
}

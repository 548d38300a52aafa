using System.Buffers.Binary;

namespace ConsulateSite.Cms.Files.Images;

/// <summary>The orientation that a camera notes beside the pixels.</summary>
internal static class ExifOrientation
{
    private const ushort Orientation = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Whether a viewer turns the image by a quarter, so that width and height change places.</summary>
    /// <param name="segment">The content of the segment that carries the metadata.</param>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> tiff = segment[6..];
        bool little = tiff[0] == 'I';
        long directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory + 2 > tiff.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> entries = tiff[(int)directory..];
        int count = Read16(entries, little);
        for (entries = entries[2..]; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Read16(entries, little) == Orientation)
            {
                return Read16(entries[8..], little) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}

using System.Buffers.Binary;
using System.Text;

namespace ConsulateSite.Imaging.Tests.Pictures;

/// <summary>What a telephone writes beside the pixels of a JPEG file: how it was held, where it was, and who owns it.</summary>
internal static class CameraNotes
{
    public const string Owner = "Owner of the telephone";

    private const int TypeShort = 3;
    private const int TypeLong = 4;
    private const int TypeAscii = 2;
    private const int TypeRational = 5;

    /// <summary>Adds the notes to a JPEG file that has none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="orientation">1 as it is, 6 turned by a quarter.</param>
    public static FileInfo Add(FileInfo file, ushort orientation)
    {
        byte[] picture = File.ReadAllBytes(file.FullName);
        byte[] exif = [.. "Exif\0\0"u8, .. Tiff(orientation)];
        byte[] xmp = Encoding.UTF8.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><owner>{Owner}</owner></x:xmpmeta>");
        File.WriteAllBytes(file.FullName, [.. picture[..2], .. Segment(exif), .. Segment(xmp), .. picture[2..]]);
        return file;
    }

    private static byte[] Segment(byte[] content)
    {
        byte[] head = [0xFF, 0xE1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(content.Length + 2));
        return [.. head, .. content];
    }

    private static byte[] Tiff(ushort orientation)
    {
        // The header, a directory of three entries, one of two for the place, and what does not fit into an entry.
        const int placeAt = 8 + 2 + (3 * 12) + 4;
        const int ownerAt = placeAt + 2 + (2 * 12) + 4;
        byte[] owner = Encoding.ASCII.GetBytes(Owner + "\0");
        int latitudeAt = ownerAt + owner.Length;
        List<byte> tiff = [.. "II*\0"u8, 8, 0, 0, 0];
        Directory(tiff, (0x0112, TypeShort, 1, orientation), (0x013B, TypeAscii, owner.Length, ownerAt), (0x8825, TypeLong, 1, placeAt));
        Directory(tiff, (0x0001, TypeAscii, 2, 'N'), (0x0002, TypeRational, 3, latitudeAt));
        tiff.AddRange(owner);
        foreach (int number in (int[])[34, 1, 1, 1, 15, 1])
        {
            tiff.AddRange(BitConverter.GetBytes(number));
        }

        return [.. tiff];
    }

    private static void Directory(List<byte> tiff, params ReadOnlySpan<(int Tag, int Type, int Count, int Value)> entries)
    {
        tiff.AddRange(BitConverter.GetBytes((ushort)entries.Length));
        foreach ((int tag, int type, int count, int value) in entries)
        {
            tiff.AddRange([.. BitConverter.GetBytes((ushort)tag), .. BitConverter.GetBytes((ushort)type), .. BitConverter.GetBytes(count), .. BitConverter.GetBytes(value)]);
        }

        tiff.AddRange(new byte[4]);
    }
}

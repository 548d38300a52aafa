using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ConsulateSite.Web.Tests.Images;

/// <summary>A grey picture, written without the library that reads it.</summary>
internal static class SamplePicture
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static void Write(string path, int width, int height)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        File.WriteAllBytes(path, [.. Signature, .. Chunk("IHDR", header), .. Chunk("IDAT", Pixels(width, height)), .. Chunk("IEND", [])]);
    }

    private static byte[] Pixels(int width, int height)
    {
        using MemoryStream compressed = new();
        using (ZLibStream deflating = new(compressed, CompressionLevel.Fastest))
        {
            byte[] row = new byte[width + 1];
            for (int y = 0; y < height; y++)
            {
                deflating.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Checksum(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint checksum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            checksum ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xEDB88320;
            }
        }

        return ~checksum;
    }
}

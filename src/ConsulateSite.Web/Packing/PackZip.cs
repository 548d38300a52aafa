using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ConsulateSite.Web.Packing;

/// <summary>Writes the files of a pack, always in the same order and with the same date, so that the same content is the same file.</summary>
internal static class PackZip
{
    /// <summary>The list of the files with their sums.</summary>
    public const string Manifest = "manifest.json";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes a pack.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="files">The files by their names.</param>
    /// <param name="date">The day of the copy.</param>
    public static void Write(Stream output, IReadOnlyDictionary<string, byte[]> files, DateOnly date)
    {
        DateTimeOffset day = new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        KeyValuePair<string, byte[]>[] sorted = [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)];
        byte[] manifest = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                CopyOf = date,
                Files = sorted.Select(file => new { Name = file.Key, Bytes = file.Value.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Value)) }),
            },
            Readable);
        using ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, byte[] bytes) in sorted.Append(new(Manifest, manifest)))
        {
            ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = day;
            using Stream stream = entry.Open();
            stream.Write(bytes);
        }
    }
}

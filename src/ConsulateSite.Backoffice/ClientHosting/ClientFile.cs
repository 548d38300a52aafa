using System.IO.Compression;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>A file of the client, compressed once and for all where that helps.</summary>
/// <param name="Name">The path below the root of the client.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Hash">Of the content; names this version.</param>
/// <param name="Immutable">Whether the name changes with the content.</param>
/// <param name="Bodies">The bytes by content encoding; the key of an uncompressed file is <c>identity</c>.</param>
internal sealed record ClientFile(
    string Name,
    string ContentType,
    string Hash,
    bool Immutable,
    IReadOnlyDictionary<string, byte[]> Bodies)
{
    public const string Brotli = "br";
    public const string GZip = "gzip";
    public const string Identity = "identity";

    /// <summary>The address at which this version stays what it is for ever.</summary>
    public string Address => Immutable ? $"{BackofficePaths.Client}/{Name}" : $"{BackofficePaths.Client}/{Name}?v={Hash}";

    /// <summary>The encodings in which the file can be sent without work, best first.</summary>
    public IEnumerable<string> Encodings => ((string[])[Brotli, GZip, Identity]).Where(Bodies.ContainsKey);

    /// <summary>The content in one encoding. Only a reader who accepts none of the stored ones costs the work of unpacking.</summary>
    /// <param name="encoding">One of <see cref="Encodings"/>, or identity.</param>
    public byte[] In(string encoding) =>
        Bodies.TryGetValue(encoding, out byte[]? bytes) ? bytes : Unpack(Bodies[GZip]);

    private static byte[] Unpack(byte[] packed)
    {
        using GZipStream unpacking = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        unpacking.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}

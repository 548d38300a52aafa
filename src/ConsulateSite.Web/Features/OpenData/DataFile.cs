using System.Security.Cryptography;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A file of open data.</summary>
/// <param name="Name">Its name, the last part of its address.</param>
/// <param name="Format">Its form.</param>
/// <param name="Bytes">What is sent for it, before anything is compressed on the way.</param>
internal sealed record DataFile(string Name, DataFormat Format, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The SHA-256 of its bytes, in hexadecimal letters.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Imaging.Commands;

/// <summary>Signs what is asked for, so that nobody but the site decides on what is computed.</summary>
public sealed class ImageSigner
{
    /// <summary>The length of the shortest key that is taken, in bytes.</summary>
    public const int MinKeyLength = 16;

    // Half of a SHA-256: what one would have to try is out of reach, and every picture of a page carries several.
    private const int SignatureLength = 16;

    private readonly byte[] _key;

    /// <param name="key">The secret, of at least <see cref="MinKeyLength"/> bytes.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public ImageSigner(byte[] key)
    {
        if (key.Length < MinKeyLength)
        {
            throw new ArgumentException($"The key that signs the addresses of images has {key.Length} bytes and needs {MinKeyLength}.", nameof(key));
        }

        _key = key;
    }

    /// <summary>The signature over a path and what is asked for, good in a query as it is.</summary>
    /// <param name="path">The path of the file, decoded, from the first slash.</param>
    /// <param name="command">What is asked for.</param>
    public string Sign(string path, ImageCommand command) => Base64Url.EncodeToString(Compute(path, command));

    /// <summary>Whether a signature is the one over a path and what is asked for.</summary>
    /// <param name="path">The path of the file, decoded, from the first slash.</param>
    /// <param name="command">What is asked for.</param>
    /// <param name="signature">What came along.</param>
    public bool Verify(string path, ImageCommand command, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(path, command)), Encoding.UTF8.GetBytes(signature));

    private ReadOnlySpan<byte> Compute(string path, ImageCommand command) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{path}?{ImageQuery.Write(command)}")).AsSpan(0, SignatureLength);
}

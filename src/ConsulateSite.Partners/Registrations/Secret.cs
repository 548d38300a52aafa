using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Partners.Registrations;

/// <summary>What only one side knows: keys, and the links that lead to them. Only the hash is ever stored.</summary>
internal static class Secret
{
    private const int Bytes = 32;
    private const int LettersOfId = 10;

    // Without letters and digits that look alike.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <summary>A new secret, in letters that need no encoding in addresses.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A new name that nobody else has.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Letters, LettersOfId);

    /// <summary>What is stored. The secret is long and random, so that nobody can try all that have a hash.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

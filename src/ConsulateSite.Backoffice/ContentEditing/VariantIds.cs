using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>Identifies a language of a document, which has no key of its own.</summary>
internal static class VariantIds
{
    /// <summary>Always the same for the same document, language and segment.</summary>
    public static Guid Of(Guid document, string? culture, string? segment = null)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{document:N}|{culture?.ToLowerInvariant()}|{segment}"));
        return new Guid(hash.AsSpan(0, 16));
    }
}

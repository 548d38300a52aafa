using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Preview;

namespace ConsulateSite.Cms.Published.Preview;

/// <summary>
/// Tokens that let an editor see drafts on the site: the key of the user and the end of the token's life in Unix
/// seconds, encrypted and signed with the keys of the instance.
/// </summary>
#pragma warning disable CS0618 // Umbraco 18 marks the interface as obsolete and still asks for it.
internal sealed class PreviewTokens(IDataProtectionProvider protection, TimeProvider time) : IPreviewTokenGenerator
#pragma warning restore CS0618
{
    /// <summary>How long a token is good for: a working day.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly IDataProtector _protector = protection.CreateProtector("ConsulateSite.Preview");

    public Task<Attempt<string?>> GenerateTokenAsync(Guid userKey)
    {
        long end = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        return Task.FromResult(Attempt.Succeed<string?>(_protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{userKey:N}.{end}"))));
    }

    /// <summary>The key of the user; a failed attempt for a token that is false or has expired.</summary>
    public Task<Attempt<Guid?>> VerifyAsync(string token) =>
        Task.FromResult(Verify(token) is { } userKey ? Attempt.Succeed<Guid?>(userKey) : Attempt.Fail<Guid?>(null));

    private Guid? Verify(string token)
    {
        string[] parts;
        try
        {
            parts = _protector.Unprotect(token).Split('.');
        }
        catch (CryptographicException)
        {
            // Whoever sends a false token is a visitor like any other.
            return null;
        }

        return parts is [string user, string end]
            && Guid.TryParseExact(user, "N", out Guid userKey)
            && long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            && time.GetUtcNow().ToUnixTimeSeconds() < seconds
                ? userKey
                : null;
    }
}

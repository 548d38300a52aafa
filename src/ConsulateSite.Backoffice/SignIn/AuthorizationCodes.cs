using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Codes between the two steps in which the client takes up a session (PKCE, RFC 7636). Each is good once, for two minutes, for the
/// session that asked, and for whoever knows the secret behind the challenge.
/// </summary>
internal sealed class AuthorizationCodes(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Issued> _codes = new(StringComparer.Ordinal);

    /// <summary>Gives out a code.</summary>
    /// <param name="session">The session that asks.</param>
    /// <param name="challenge">The SHA-256 of the client's secret, in base64url.</param>
    public string Issue(Guid session, string challenge)
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach (KeyValuePair<string, Issued> expired in _codes.Where(code => code.Value.Expires < now || code.Value.Session == session))
        {
            _codes.TryRemove(expired);
        }

        string code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _codes[code] = new Issued(session, challenge, now + Lifetime);
        return code;
    }

    /// <summary>Takes a code back; it cannot be used again, whatever the answer.</summary>
    public bool Redeem(string? code, string? verifier, Guid session)
    {
        if (string.IsNullOrEmpty(code) || string.IsNullOrEmpty(verifier) || !_codes.TryRemove(code, out Issued? issued))
        {
            return false;
        }

        string challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        return issued.Expires > time.GetUtcNow()
            && issued.Session == session
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(challenge), Encoding.ASCII.GetBytes(issued.Challenge));
    }

    private sealed record Issued(Guid Session, string Challenge, DateTimeOffset Expires);
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Tokens that are sent to a user's address. They end with their time, and when the user's security stamp changes.</summary>
internal sealed class UserTokens(IDataProtectionProvider protection, IOptionsMonitor<SecuritySettings> settings, TimeProvider time) : IPasswordTokens
{
    /// <summary>A token for the user and nobody else.</summary>
    public string Create(UserTokenPurpose purpose, IUser user) => Create(purpose, user, Lifetime(purpose));

    public string Create(IUser user, TimeSpan lifetime) => Create(UserTokenPurpose.PasswordReset, user, lifetime);

    /// <summary>Whether the token was made for this user and purpose and may still be used.</summary>
    public bool IsValid(UserTokenPurpose purpose, IUser user, string token)
    {
        string[] parts;
        try
        {
            parts = Protector(purpose).Unprotect(token).Split('|', 3);
        }
        catch (CryptographicException)
        {
            return false;
        }

        return long.Parse(parts[0], CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks
            && parts[1] == user.Key.ToString()
            && parts[2] == user.SecurityStamp;
    }

    private string Create(UserTokenPurpose purpose, IUser user, TimeSpan lifetime)
    {
        DateTimeOffset expires = time.GetUtcNow() + lifetime;
        return Protector(purpose).Protect(string.Create(CultureInfo.InvariantCulture, $"{expires.UtcTicks}|{user.Key}|{user.SecurityStamp}"));
    }

    private TimeSpan Lifetime(UserTokenPurpose purpose) => purpose switch
    {
        UserTokenPurpose.EmailConfirmation => settings.CurrentValue.UserInviteEmailExpiry,
        _ => settings.CurrentValue.PasswordResetEmailExpiry,
    };

    private IDataProtector Protector(UserTokenPurpose purpose) => protection.CreateProtector("ConsulateSite.Users", purpose.ToString());
}

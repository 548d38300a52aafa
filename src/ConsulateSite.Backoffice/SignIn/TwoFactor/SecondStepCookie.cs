using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Remembers between the two steps of a sign-in whose password was right. It opens nothing but the second step.</summary>
internal sealed class SecondStepCookie(IDataProtectionProvider protection, IBackOfficeUserReader users, TimeProvider time)
{
    private const string Name = "consulate-second-step";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly HostCookies Cookies = new();

    private readonly IDataProtector _protector = protection.CreateProtector("ConsulateSite.SecondStep");

    /// <summary>Notes that the password of a user was right.</summary>
    public void Write(HttpContext context, IUser user)
    {
        long expires = (time.GetUtcNow() + Lifetime).UtcTicks;
        string value = _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{expires}|{user.Key}|{user.SecurityStamp}"));
        Cookies.AppendResponseCookie(context, Name, value, new CookieOptions());
    }

    /// <summary>Whose password was right, in the last five minutes and with the password that still holds.</summary>
    public IUser? Read(HttpContext context) => Parts(Cookies.GetRequestCookie(context, Name)) is [string expires, string key, string stamp]
        && long.Parse(expires, CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks
        && users.GetByKey(Guid.Parse(key)) is { } user
        && string.Equals(user.SecurityStamp, stamp, StringComparison.Ordinal)
            ? user
            : null;

    /// <summary>Forgets it.</summary>
    public static void Delete(HttpContext context) => Cookies.DeleteCookie(context, Name, new CookieOptions());

    private string[] Parts(string? value)
    {
        try
        {
            return value is null ? [] : _protector.Unprotect(value).Split('|', 3);
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}

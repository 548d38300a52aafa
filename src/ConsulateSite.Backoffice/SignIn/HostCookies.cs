using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Cookies that no other host and no plain connection can set or read. Over HTTPS their names begin with <c>__Host-</c>, so that
/// browsers see to it; a computer's own address, for development, has no HTTPS and gets the plain name.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _cookies = new();

    /// <summary>The name that a cookie has on the connection of the request.</summary>
    public static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, NameOf(context, key), value, Harden(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, NameOf(context, key), Harden(context, options));

    private static CookieOptions Harden(HttpContext context, CookieOptions options)
    {
        options.Path = "/";
        options.Domain = null;
        options.HttpOnly = true;
        options.SameSite = SameSiteMode.Strict;
        options.Secure = context.Request.IsHttps;
        return options;
    }
}

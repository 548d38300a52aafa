using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Published.Preview;

/// <summary>The cookies of the current request; outside of one there are none, and none can be set.</summary>
internal sealed class RequestCookies(IHttpContextAccessor http) : ICookieManager
{
    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    public bool HasCookie(string cookieName) => GetCookieValue(cookieName) is not null;

    public void ExpireCookie(string cookieName) => http.HttpContext?.Response.Cookies.Delete(cookieName, new CookieOptions { Path = "/" });

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode)
    {
        HttpContext context = http.HttpContext ?? throw new InvalidOperationException($"Cookie {cookieName} was set outside a request.");
        context.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.Parse<SameSiteMode>(sameSiteMode, ignoreCase: true),
            Path = "/",
        });
    }
}

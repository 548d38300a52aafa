namespace ConsulateSite.Web.Preferences;

/// <summary>How the reader's choices are remembered: one cookie each, for a year, holding the choice and nothing else.</summary>
internal static class PreferenceCookie
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    public static void Write(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}

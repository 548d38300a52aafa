using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The cookie in which an authorization code travels from one step to the other.</summary>
internal static class CodeCookie
{
    private const string Name = "consulate-code";

    private static readonly HostCookies Cookies = new();

    public static void Write(HttpContext context, string code) => Cookies.AppendResponseCookie(context, Name, code, new CookieOptions());

    /// <summary>Reads the code and takes it off the browser.</summary>
    public static string? Take(HttpContext context)
    {
        string? code = Cookies.GetRequestCookie(context, Name);
        if (code is not null)
        {
            Cookies.DeleteCookie(context, Name, new CookieOptions());
        }

        return code;
    }
}

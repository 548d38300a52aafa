using System.Data.Common;
using System.Globalization;
using System.Net;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using Microsoft.AspNetCore.Diagnostics;

namespace ConsulateSite.Web.Hosting;

/// <summary>What a reader sees when something broke. It needs neither the database nor Umbraco, which may be what broke.</summary>
internal static class ServerErrorPage
{
    private static readonly SiteLanguage[] Languages = [new("ar"), new("fr"), new("en")];

    private const string RetryAfterSeconds = "60";

    public static Task WriteAsync(HttpContext context)
    {
        SiteLanguage language = Languages.FirstOrDefault(
            candidate => context.Request.Path.StartsWithSegments($"/{candidate.IsoCode}", StringComparison.OrdinalIgnoreCase))
            ?? LanguagePreference.Pick(context.Request, Languages);
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error.GetBaseException() is DbException)
        {
            // The database is away and will come back: neither readers nor search engines are to believe that the page is broken.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        AssetCatalog assets = context.RequestServices.GetRequiredService<AssetCatalog>();
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(Html(language, assets.AddressOf("/css/site.css")), context.RequestAborted);
    }

    private static string Html(SiteLanguage language, string style)
    {
        CultureInfo culture = language.Culture;
        string title = Word(culture, "Error.ServerTitle");
        return $"""
            <!doctype html>
            <html lang="{language.IsoCode}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="{style}">
            </head>
            <body>
            <main class="wrap section">
            <h1>{title}</h1>
            <p class="lede">{Word(culture, "Error.ServerText")}</p>
            <p><a href="/{language.IsoCode}/">{Word(culture, "Error.GoHome")}</a></p>
            </main>
            </body>
            </html>
            """;
    }

    private static string Word(CultureInfo culture, string key) => WebUtility.HtmlEncode(ResourceTexts.Find(culture, key) ?? key);
}

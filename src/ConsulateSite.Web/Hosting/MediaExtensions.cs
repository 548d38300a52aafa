using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Web.Hosting;

internal static class MediaExtensions
{
    /// <summary>Where uploaded files are.</summary>
    public const string RequestPath = "/media";

    /// <summary>What editors uploaded runs no script and reaches nothing, whatever the file claims to be.</summary>
    public const string ContentSecurityPolicy = "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    private const string Unknown = "application/octet-stream";

    private static readonly string[] ShownTypes = ["image/", "video/", "audio/", "text/plain", "application/pdf"];

    /// <summary>Serves uploaded files.</summary>
    /// <param name="app">The application.</param>
    /// <param name="files">The files that the public may see.</param>
    public static WebApplication UseMedia(this WebApplication app, IFileProvider files)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = RequestPath,
            ServeUnknownFileTypes = true,
            DefaultContentType = Unknown,
            OnPrepareResponse = Protect,
        });
        return app;
    }

    private static void Protect(StaticFileResponseContext file)
    {
        IHeaderDictionary headers = file.Context.Response.Headers;
        // Browsers do not open their own viewer for forms and leaflets inside a sandbox; it runs no script of the site either.
        headers.ContentSecurityPolicy = file.Context.Response.ContentType == "application/pdf" ? StringValues.Empty : ContentSecurityPolicy;
        headers.CacheControl = "no-cache";
        if (!ShownTypes.Any(type => file.Context.Response.ContentType?.StartsWith(type, StringComparison.OrdinalIgnoreCase) == true))
        {
            headers.ContentDisposition = "attachment";
            // Pages run scripts of this origin. A script or style sheet that somebody uploaded is handed out as nothing of the kind.
            file.Context.Response.ContentType = Unknown;
        }
    }
}

using ConsulateSite.Cms.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ConsulateSite.Cms.Files;

/// <summary>Serves media files to the public.</summary>
public static class MediaFileServing
{
    // A file may be replaced under its name, so browsers ask again soon; the entity tag makes that cheap.
    private const string CacheControl = "public, max-age=600";

    // Documents of these kinds can carry scripts; shown by themselves, they must not act as the site.
    private static readonly string[] Active = ["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/xml"];

    /// <summary>Serves the files below <see cref="CmsPaths.Media"/> under <c>/media</c>; files of a kind that is not known are not served.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static IApplicationBuilder UseMediaFiles(this IApplicationBuilder app)
    {
        CmsPaths paths = app.ApplicationServices.GetRequiredService<CmsPaths>();
        Directory.CreateDirectory(paths.Media);
        return app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/media",
            FileProvider = new PublicMediaFiles(new PhysicalFileProvider(paths.Media)),
            OnPrepareResponse = SetHeaders,
        });
    }

    private static void SetHeaders(StaticFileResponseContext context)
    {
        IHeaderDictionary headers = context.Context.Response.Headers;
        headers.CacheControl = CacheControl;
        headers.XContentTypeOptions = "nosniff";
        if (Active.Contains(context.Context.Response.ContentType, StringComparer.OrdinalIgnoreCase))
        {
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }
    }
}

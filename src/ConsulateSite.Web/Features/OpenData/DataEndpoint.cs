using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Answers with the files of open data. They are kept with the pages, and dropped as exactly.</summary>
internal sealed class DataEndpoint(
    IUmbracoContextFactory contexts,
    IVariationContextAccessor variation,
    PageContextFactory pages,
    SiteLanguages languages,
    ModelStore models,
    LastChange changes,
    DataFiles files)
{
    /// <summary>Where the files are.</summary>
    public const string Path = "/{culture}/data/{file}";

    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="file">The name of the file.</param>
    public async Task WriteAsync(HttpContext http, string file)
    {
        // Before anything is read: what changes meanwhile must look newer than this answer.
        DateTimeOffset changed = changes.Moment;
        ContentReads reads = models.Begin();
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        IUmbracoContext umbraco = reference.UmbracoContext;
        if (umbraco.InPreviewMode
            || languages.OfPath(http.Request.Path, out PathString _) is not { } language
            || await pages.CreateAsync(http, umbraco, language, content: null, reads) is not { } page
            || await FindAsync(file, page) is not { } found)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Begin(http.Response, found.File, found.Schema, language);
        changes.Date(http.Response, changed, reads);
        http.Features.Set(reads);
        await http.Response.Body.WriteAsync(found.File.Bytes, http.RequestAborted);
    }

    private async Task<(DataFile File, string? Schema)?> FindAsync(string file, PageContext page)
    {
        variation.VariationContext = new VariationContext(page.Culture);
        return await files.FindAsync(file, page);
    }

    // What is for everybody may be read by pages of others too.
    private static void Begin(HttpResponse response, DataFile file, string? schema, SiteLanguage language)
    {
        response.ContentType = file.Format.MediaType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Last-Modified, Link";
        response.Headers.ContentLanguage = language.IsoCode;
        response.Headers.Append("Link", $"<{DataLicence.Address}>; rel=\"license\"");
        if (schema is not null)
        {
            response.Headers.Append("Link", $"<{schema}>; rel=\"describedby\"");
        }

        if (file.Format == DataFormat.Csv)
        {
            ContentDispositionHeaderValue disposition = new("attachment");
            disposition.SetHttpFileName($"{System.IO.Path.GetFileNameWithoutExtension(file.Name)}-{language.IsoCode}.csv");
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }
}

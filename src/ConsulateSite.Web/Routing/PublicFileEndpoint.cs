using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Answers with files for everybody, in the language that their address begins with. They are kept with the pages, and dropped as exactly.
/// </summary>
internal sealed class PublicFileEndpoint(
    IUmbracoContextFactory contexts,
    IVariationContextAccessor variation,
    PageContextFactory pages,
    SiteLanguages languages,
    ModelStore models,
    LastChange lastChange)
{
    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="make">Makes the file, from the request and what follows the path of the language; <c>null</c> when there is none.</param>
    public async Task WriteAsync(HttpContext http, Func<PageContext, PathString, Task<PublicFile?>> make)
    {
        // Before anything is read: what changes meanwhile must look newer than this answer.
        DateTimeOffset changed = lastChange.Moment;
        ContentReads reads = models.Begin();
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        IUmbracoContext umbraco = reference.UmbracoContext;
        if (umbraco.InPreviewMode
            || languages.OfPath(http.Request.Path, out PathString path) is not { } language
            || await pages.CreateAsync(http, umbraco, language, content: null, reads) is not { } page
            || await MakeAsync(make, page, path) is not { } file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = file.MediaType;
        http.Response.Headers.CacheControl = "no-cache";
        // What is for everybody may be read by pages of others too.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        lastChange.Date(http.Response, file.Turned > changed ? file.Turned.Value : changed, reads);
        http.Features.Set(reads);
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }

    // Links in texts are made in the language of the surroundings.
    private async Task<PublicFile?> MakeAsync(Func<PageContext, PathString, Task<PublicFile?>> make, PageContext page, PathString path)
    {
        variation.VariationContext = new VariationContext(page.Culture);
        return await make(page, path);
    }
}

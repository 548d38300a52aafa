using System.Globalization;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Sitemaps;

/// <summary>Tells search engines which pages there are, and which they need not ask for.</summary>
internal sealed class SitemapEndpoint(
    IUmbracoContextFactory contexts, PageContextFactory pages, SiteLanguages languages, SitemapEntries entries, SiteAddresses addresses, ModelStore models)
{
    /// <summary>Where the list of the sitemaps is.</summary>
    public const string IndexPath = "/sitemap.xml";

    /// <summary>Where one sitemap is: a language and a number from one.</summary>
    public const string PartPath = "/sitemaps/{culture}-{part:int}.xml";

    /// <summary>Where crawlers look first.</summary>
    public const string RobotsPath = "/robots.txt";

    /// <summary>Answers with the list of the sitemaps.</summary>
    public async Task WriteIndexAsync(HttpContext http)
    {
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        if (languages.All is not [SiteLanguage first, ..] || await CreateAsync(http, reference.UmbracoContext, first) is not { } page)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        int parts = entries.CountParts(page);
        Begin(http, SitemapWriter.MediaType);
        await SitemapWriter.WriteIndexAsync(
            http.Response.Body,
            from language in languages.All
            from part in Enumerable.Range(1, parts)
            select addresses.Absolute(string.Create(CultureInfo.InvariantCulture, $"/sitemaps/{language.IsoCode}-{part}.xml"), page.Address));
    }

    /// <summary>Answers with one sitemap.</summary>
    /// <param name="http">The request.</param>
    /// <param name="culture">The language.</param>
    /// <param name="part">The number, from one.</param>
    public async Task WriteAsync(HttpContext http, string culture, int part)
    {
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        IUmbracoContext umbraco = reference.UmbracoContext;
        if (LanguagePreference.Find(culture, languages.All) is not { } language
            || await CreateAsync(http, umbraco, language) is not { } page
            || part < 1
            || part > entries.CountParts(page))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Begin(http, SitemapWriter.MediaType);
        await SitemapWriter.WriteAsync(http.Response.Body, entries.List(part, umbraco.Content, page));
    }

    /// <summary>Answers what crawlers may ask for: everything that the public sees.</summary>
    public Task WriteRobotsAsync(HttpContext http)
    {
        Begin(http, "text/plain; charset=utf-8");
        string index = addresses.Absolute(IndexPath, AddressOf(http));
        return http.Response.WriteAsync($"User-agent: *\nDisallow: /umbraco/\nSitemap: {index}\n", http.RequestAborted);
    }

    private static Uri AddressOf(HttpContext http) => new($"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}/");

    private static void Begin(HttpContext http, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-cache";
    }

    // Nobody but crawlers asks, and rarely: what is listed is read anew instead of being kept for them.
    private async Task<PageContext?> CreateAsync(HttpContext http, IUmbracoContext umbraco, SiteLanguage language) =>
        umbraco.InPreviewMode ? null : await pages.CreateAsync(http, umbraco, language, content: null, models.Begin());
}

using System.Globalization;
using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using Microsoft.AspNetCore.Mvc.Controllers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using RouteDirection = Umbraco.Cms.Core.Routing.RouteDirection;

namespace ConsulateSite.Web.Routing;

/// <summary>Answers every address that belongs to nobody else: asks Umbraco's router once, and hands over to a feature.</summary>
internal sealed class ContentEndpoint(
    IUmbracoContextFactory contexts,
    IPublishedRouter router,
    RouteStore routes,
    IVariationContextAccessor variation,
    SiteLanguages languages,
    PageContextFactory pages,
    ModelStore models,
    UntranslatedPages untranslated,
    RemovedPages removed,
    FeatureActions features)
{
    private const string ErrorController = "Error";

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        ContentReads reads = models.Begin();
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        IUmbracoContext umbraco = reference.UmbracoContext;
        if (umbraco.InPreviewMode && PreviewAddress.Find(http.Request, umbraco, languages.All) is { } draft)
        {
            PageContext? preview = await pages.CreateAsync(http, umbraco, draft.Language, draft.Content, reads);
            await ShowAsync(http, preview, features.Find(draft.Content.ContentType.Alias, "Index"));
            return;
        }

        if (FeatureAddress.Find(http.Request.Path, languages) is { } feature)
        {
            await ShowAsync(http, await pages.CreateAsync(http, umbraco, feature.Language, content: null, reads), features.Find(feature.Controller, FeatureActions.Page));
            return;
        }

        Representation wanted = Representation.Of(umbraco.CleanedUmbracoUrl);
        IPublishedRequest request = await RouteAsync(umbraco, wanted.Document);
        if (request.RedirectUrl is { } target)
        {
            Redirect(http, request, target + wanted.File);
            return;
        }

        (PageContext? page, ControllerActionDescriptor? action) = await FindFeatureAsync(http, umbraco, request, reads, wanted.Action);
        await ShowAsync(http, page, action);
    }

    private async Task ShowAsync(HttpContext http, PageContext? page, ControllerActionDescriptor? action)
    {
        if (page is null || action is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Umbraco's own extensions and the framework read the language from the surroundings.
        variation.VariationContext = new VariationContext(page.Culture);
        CultureInfo.CurrentCulture = page.Language.Culture;
        CultureInfo.CurrentUICulture = page.Language.Culture;
        http.Features.Set(page);
        http.Features.Set(page.Reads);
        http.Response.Headers.CacheControl = page.IsPreview ? "no-store" : "no-cache";
        if (page.IsPreview)
        {
            SecurityHeadersMiddleware.AllowOwnFrame(http.Response);
        }

        http.Response.Headers.Append("Vary", "Cookie");
        await features.InvokeAsync(http, action);
    }

    private static void Redirect(HttpContext http, IPublishedRequest request, string target)
    {
        http.Response.StatusCode = request.ResponseStatusCode ?? StatusCodes.Status302Found;
        http.Response.Headers.Location = EncodedAddress.Of(target);
        http.Response.Headers.CacheControl = "no-cache";
    }

    // Who previews sees drafts, which are nobody else's.
    private async ValueTask<IPublishedRequest> RouteAsync(IUmbracoContext umbraco, Uri address)
    {
        IPublishedRequest request = umbraco.InPreviewMode ? await AskRouterAsync(address) : await routes.GetAsync(address, AskRouterAsync);
        umbraco.PublishedRequest = request;
        if (request.Culture is { } culture)
        {
            variation.VariationContext = new VariationContext(culture);
        }

        return request;
    }

    private async Task<IPublishedRequest> AskRouterAsync(Uri address)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(address);
        return await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
    }

    private async Task<(PageContext? Page, ControllerActionDescriptor? Action)> FindFeatureAsync(
        HttpContext http, IUmbracoContext umbraco, IPublishedRequest request, ContentReads reads, string wanted)
    {
        if (request is { PublishedContent: { } content, Domain: not null, Culture: { } culture }
            && (umbraco.InPreviewMode || content.IsPublished(culture))
            && LanguagePreference.Find(culture, languages.All) is { } language
            && features.Find(content.ContentType.Alias, wanted) is { } action)
        {
            return (await pages.CreateAsync(http, umbraco, language, content, reads), action);
        }

        return await FindErrorAsync(http, umbraco, reads);
    }

    private async Task<(PageContext? Page, ControllerActionDescriptor? Action)> FindErrorAsync(
        HttpContext http, IUmbracoContext umbraco, ContentReads reads)
    {
        if (languages.All.Count == 0)
        {
            return (null, null);
        }

        SiteLanguage? ofAddress = languages.OfPath(http.Request.Path, out PathString remaining);
        if (ofAddress is null)
        {
            http.Response.Headers.Append("Vary", "Accept-Language");
        }

        SiteLanguage language = ofAddress ?? LanguagePreference.Pick(http.Request, languages.All);
        PageContext? page = await pages.CreateAsync(http, umbraco, language, content: null, reads);
        if (page is not null && ofAddress is not null && untranslated.Find(umbraco, ofAddress, remaining, page.Site.Id) is { } content)
        {
            return (await pages.CreateAsync(http, umbraco, language, content, reads), features.Find(ErrorController, "Untranslated"));
        }

        if (page is not null && ofAddress is not null && await removed.FindAsync(ofAddress, remaining, page.Site.Id) is { } gone)
        {
            return (await pages.CreateAsync(http, umbraco, language, removed.Above(gone, language, umbraco), reads), features.Find(ErrorController, "Gone"));
        }

        return (page, features.Find(ErrorController, "Missing"));
    }
}

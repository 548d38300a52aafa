using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Published.Context;

/// <summary>Gives a request, or a piece of background work, its Umbraco context.</summary>
internal sealed class UmbracoContextFactory(
    PublishedCaches caches,
    IUmbracoContextAccessor accessor,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor defaultCulture,
    IRequestAccessor request,
    UmbracoRequestPaths paths,
    UriUtility uris,
    IPreviewService preview,
    TimeProvider time) : IUmbracoContextFactory
{
    private static readonly Uri OutsideRequests = new("http://localhost/");

    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? current))
        {
            return new UmbracoContextReference(current, false, accessor);
        }

        variation.VariationContext ??= new VariationContext(defaultCulture.DefaultCulture);
        IUmbracoContext created = Create(request.GetRequestUrl() ?? OutsideRequests);
        accessor.Set(created);
        return new UmbracoContextReference(created, true, accessor);
    }

    private UmbracoContext Create(Uri url) => new(
        caches,
        url,
        uris.UriToUmbraco(url),
        time.GetUtcNow().UtcDateTime,
        // The backoffice shows drafts by its own means; a preview cookie changes nothing there.
        new Lazy<bool>(() => !paths.IsBackOfficeRequest(url.AbsolutePath) && preview.IsInPreview()));
}

using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Published.Context;

/// <summary>What Umbraco knows of one request.</summary>
internal sealed class UmbracoContext(
    PublishedCaches caches, Uri originalUrl, Uri cleanedUrl, DateTime created, Lazy<bool> preview) : IUmbracoContext
{
    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => originalUrl;

    public Uri CleanedUmbracoUrl => cleanedUrl;

    public IPublishedContentCache Content => caches.Content;

    public IPublishedMediaCache Media => caches.Media;

    public IPublishedElementCache Elements => caches.Elements;

    public IDomainCache Domains => caches.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => false;

    public bool InPreviewMode => preview.Value;

    // The caches belong to the application, and nothing else is held.
    public void Dispose()
    {
    }
}

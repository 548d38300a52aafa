using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Visibility;

/// <summary>Umbraco's addresses of media; every medium that an answer shows is noted here.</summary>
internal sealed class NotedMediaUrls(IApiMediaUrlProvider urls, DeliveryRequests requests, IUmbracoContextFactory contexts) : IApiMediaUrlProvider
{
    public string GetUrl(IPublishedContent media)
    {
        requests.Find()?.Reads.Item(media.Key);
        // Webhooks tell of media outside of any request too.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        return urls.GetUrl(media);
    }
}

using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Visibility;

/// <summary>Umbraco's addresses of media; every medium that an answer shows is noted here.</summary>
internal sealed class NotedMediaUrls(IApiMediaUrlProvider urls, DeliveryRequests requests) : IApiMediaUrlProvider
{
    public string GetUrl(IPublishedContent media)
    {
        requests.Find()?.Reads.Item(media.Key);
        return urls.GetUrl(media);
    }
}

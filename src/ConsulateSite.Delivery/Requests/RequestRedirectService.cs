using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Finds where a document went that had another path once.</summary>
internal sealed class RequestRedirectService(
    DeliveryRequests requests,
    IRequestRoutingService routing,
    IRedirectUrlService redirects,
    IApiPublishedContentCache documents,
    IApiContentRouteBuilder routes) : IRequestRedirectService
{
    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        string route = routing.GetContentRoute(requestedPath).TrimEnd('/').ToLowerInvariant();
        return route.Length > 0
            && requests.Find() is { } request
            && redirects.GetMostRecentRedirectUrl(route, request.Culture) is IRedirectUrl known
            && documents.GetById(known.ContentKey) is { } content
                ? routes.Build(content, request.Culture)
                : null;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Turns a path into the route under which Umbraco knows a document, and takes the language from it where it has one.</summary>
internal sealed class RequestRoutingService(
    IHttpContextAccessor http,
    IDomainCache domains,
    IRequestStartItemProviderAccessor startItems,
    DeliveryRequests requests,
    IVariationContextAccessor variation) : IRequestRoutingService
{
    public string GetContentRoute(string requestedPath)
    {
        if (string.IsNullOrWhiteSpace(requestedPath))
        {
            return string.Empty;
        }

        string path = requestedPath.EnsureStartsWith('/');
        if (startItems.TryGetValue(out IRequestStartItemProvider? provider) && provider.GetStartItem() is { } start)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{start.Id}{path}");
        }

        return FindDomain(path) is { } domain ? RouteBelow(domain, path) : path;
    }

    private DomainAndUri? FindDomain(string path) =>
        http.HttpContext?.Request is { } request && Uri.TryCreate($"{request.Scheme}://{request.Host}{path}", UriKind.Absolute, out Uri? address)
            ? DomainUtilities.SelectDomain(domains.GetAll(includeWildcards: false), address, defaultCulture: domains.DefaultCulture)
            : null;

    // Who asks for an address in French gets it in French, whatever the browser adds to the request.
    private string RouteBelow(DomainAndUri domain, string path)
    {
        if (domain.Culture is { } culture && requests.Find() is { } request)
        {
            request.Culture = culture;
            variation.VariationContext = new VariationContext(culture, variation.VariationContext?.Segment);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{domain.ContentId}{DomainUtilities.PathRelativeToDomain(domain.Uri, path)}");
    }
}

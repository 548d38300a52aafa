using ConsulateSite.Delivery.Visibility;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Finds the document from which the paths of a request begin: one without parent, by its key or its URL segment.</summary>
internal sealed class RequestStartItemProvider(
    DeliveryRequests requests,
    IPublishedContentCache documents,
    IDocumentNavigationQueryService navigation,
    IDocumentUrlService urls,
    ContentGate gate) : IRequestStartItemProvider
{
    public string? RequestedStartItem() => requests.Find()?.StartItemName;

    /// <summary>The start item of the request; <c>null</c> when it names none.</summary>
    /// <exception cref="InvalidParameterException">The request names one that is not there.</exception>
    public IPublishedContent? GetStartItem()
    {
        if (requests.Find() is not { StartItemName: { } name } request)
        {
            return null;
        }

        return request.StartItem ??= Find(name, request)
            ?? throw new InvalidParameterException(RequestHeaders.StartItem, "The header is the GUID or the URL segment of a document without parent.");
    }

    private IPublishedContent? Find(string name, DeliveryRequest request)
    {
        IEnumerable<Guid> roots = navigation.TryGetRootKeys(out IEnumerable<Guid> keys) ? keys : [];
        return roots.Where(root => IsNamed(root, name, request))
            .Select(root => documents.GetById(request.IsPreview, root))
            .FirstOrDefault(root => root is not null && gate.IsOpen(root, request.Culture, request.IsPreview));
    }

    private bool IsNamed(Guid root, string name, DeliveryRequest request) =>
        Guid.TryParse(name, out Guid key)
            ? key == root
            : string.Equals(urls.GetUrlSegment(root, request.Culture, request.IsPreview), name.Trim('/'), StringComparison.OrdinalIgnoreCase);
}

using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Delivery.Visibility;

/// <summary>
/// Umbraco's route builder behind the gate. Each of Umbraco's builders, converters and parsers asks for the route of a document before it
/// shows anything of it, and shows nothing when there is none. Here is also noted what an answer leads to.
/// </summary>
internal sealed class GatedRouteBuilder(
    IApiContentRouteBuilder routes,
    ContentGate gate,
    DeliveryRequests requests,
    DeliveryLanguages languages,
    IVariationContextAccessor variation,
    IDocumentNavigationQueryService navigation) : IApiContentRouteBuilder
{
    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        // Webhooks tell of documents outside of any request.
        DeliveryRequest? request = requests.Find();
        if (request is not null)
        {
            Note(content.Key, request);
        }

        return gate.IsOpen(content, CultureOf(culture, request), request is { IsPreview: true }) ? routes.Build(content, culture) : null;
    }

    private string CultureOf(string? culture, DeliveryRequest? request)
    {
        string? current = string.IsNullOrEmpty(culture) ? request?.Culture ?? variation.VariationContext?.Culture : culture;
        return string.IsNullOrEmpty(current) ? languages.Default : current;
    }

    // The path of a document is made of the names above it, and it is there only while those are.
    private void Note(Guid key, DeliveryRequest request)
    {
        request.Reads.Item(key);
        if (navigation.TryGetAncestorsKeys(key, out IEnumerable<Guid> above))
        {
            foreach (Guid ancestor in above)
            {
                request.Reads.Item(ancestor);
            }
        }
    }
}

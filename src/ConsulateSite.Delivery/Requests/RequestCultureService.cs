using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Tells Umbraco's builders the language of the answer.</summary>
internal sealed class RequestCultureService(DeliveryRequests requests) : IRequestCultureService
{
    public string? GetRequestedCulture() => requests.Find()?.Culture;
}

using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Tells Umbraco's builders whether drafts are shown.</summary>
internal sealed class RequestPreviewService(DeliveryRequests requests) : IRequestPreviewService
{
    public bool IsPreview() => requests.Find() is { IsPreview: true };
}

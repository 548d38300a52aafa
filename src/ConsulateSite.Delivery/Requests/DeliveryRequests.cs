using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Finds the request that is being answered, for Umbraco's builders, which live longer than it.</summary>
internal sealed class DeliveryRequests(IHttpContextAccessor http)
{
    /// <summary>The request; <c>null</c> outside of this interface.</summary>
    public DeliveryRequest? Find() => http.HttpContext?.Features.Get<DeliveryRequest>();

    /// <summary>The request.</summary>
    /// <exception cref="InvalidOperationException">No request of this interface is being answered.</exception>
    public DeliveryRequest Current => Find() ?? throw new InvalidOperationException("No request of the Delivery API is being answered.");
}

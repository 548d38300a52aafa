using System.Diagnostics.CodeAnalysis;
using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Webhooks;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Expansion;

/// <summary>Gives Umbraco's builders the strategy of the request, and outside of requests the one for webhooks.</summary>
internal sealed class OutputExpansionStrategyAccessor(
    DeliveryRequests requests, IApiPropertyRenderer renderer, DetachedExpansionStrategy detached) : IOutputExpansionStrategyAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = requests.Find() is { } request ? request.Strategy ??= new OutputExpansionStrategy(request, renderer) : detached;
        return true;
    }
}

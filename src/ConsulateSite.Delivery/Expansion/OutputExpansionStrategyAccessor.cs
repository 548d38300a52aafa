using System.Diagnostics.CodeAnalysis;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Expansion;

/// <summary>Gives Umbraco's builders the strategy of the request.</summary>
internal sealed class OutputExpansionStrategyAccessor(DeliveryRequests requests, IApiPropertyRenderer renderer) : IOutputExpansionStrategyAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = requests.Find() is { } request ? request.Strategy ??= new OutputExpansionStrategy(request, renderer) : null;
        return outputExpansionStrategy is not null;
    }
}

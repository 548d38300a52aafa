using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Gives Umbraco's services the start item of the request.</summary>
internal sealed class RequestStartItemProviderAccessor(IRequestStartItemProvider provider) : IRequestStartItemProviderAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider)
    {
        requestStartItemProvider = provider;
        return true;
    }
}

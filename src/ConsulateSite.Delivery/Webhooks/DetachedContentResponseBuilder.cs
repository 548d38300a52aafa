using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Webhooks;

/// <summary>Umbraco's builder of documents with their languages, also for webhooks.</summary>
internal sealed class DetachedContentResponseBuilder(ApiContentResponseBuilder builder, DetachedBuilding building) : IApiContentResponseBuilder
{
    public IApiContentResponse? Build(IPublishedContent content) => building.Build(content, builder.Build);
}

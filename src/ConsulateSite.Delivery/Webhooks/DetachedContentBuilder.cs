using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Webhooks;

/// <summary>Umbraco's builder of documents that are referred to, also for webhooks.</summary>
internal sealed class DetachedContentBuilder(ApiContentBuilder builder, DetachedBuilding building) : IApiContentBuilder
{
    public IApiContent? Build(IPublishedContent content) => building.Build(content, builder.Build);
}

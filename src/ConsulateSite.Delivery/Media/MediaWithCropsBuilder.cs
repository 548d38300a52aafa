using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Media;

/// <summary>Umbraco's builder of media, which tells the focal point and the cuts of images as well.</summary>
internal sealed class MediaWithCropsBuilder(ApiMediaBuilder builder, StoredImageReader images) : IApiMediaBuilder
{
    /// <summary>Builds a medium.</summary>
    /// <returns>An <see cref="IApiMediaWithCrops" />.</returns>
    public IApiMedia Build(IPublishedContent media)
    {
        StoredImage image = images.Read(media);
        return new ApiMediaWithCrops(builder.Build(media), image.ToFocalPoint(), image.ToCrops());
    }
}

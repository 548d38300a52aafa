using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Gives an uploaded image with the crops of the configuration as <see cref="ImageCropperValue"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class ImageCropperValueConverter(IJsonSerializer json) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.ImageCropper;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(ImageCropperValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiImageCropperValue);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is ImageCropperValue { Src: { } address } image
            ? new ApiImageCropperValue(address, image.FocalPoint.ToApi(), image.Crops?.Select(ApiCrops.ToApi).ToArray())
            : null;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        if (EditedImageFormat.Read(source, json) is not { } image)
        {
            return null;
        }

        ImageCropperConfiguration.Crop[] configured =
            propertyType.DataType.ConfigurationAs<ImageCropperConfiguration>()?.Crops ?? [];
        return new ImageCropperValue
        {
            Src = image.Src,
            FocalPoint = image.FocalPoint,
            Crops = configured.Length == 0
                ? image.Crops
                : CropSizes.Apply(image.Crops, configured.Select(crop => (crop.Alias, crop.Width, crop.Height))),
        };
    }
}

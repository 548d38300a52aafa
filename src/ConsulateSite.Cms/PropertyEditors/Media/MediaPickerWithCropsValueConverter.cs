using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Gives picked media as <see cref="MediaWithCrops"/>; one that no longer exists is left out.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class MediaPickerWithCropsValueConverter(
    IJsonSerializer json, IPublishedMediaCache media, IPublishedUrlProvider urls, IApiMediaBuilder api)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        Configuration(propertyType)?.Multiple == true ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) && text != "[]",
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        PickedMediaFormat.Read(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<MediaWithCrops> picked = Picked(propertyType, inter, preview);
        return Configuration(propertyType)?.Multiple == true ? picked.ToArray() : picked.FirstOrDefault();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    /// <summary>Gives a list also where one medium can be picked, so that readers need not know which it is.</summary>
    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        IEnumerable<IApiMediaWithCrops> picked = Picked(propertyType, inter, preview).Select(ToApi);
        return Configuration(propertyType)?.Multiple == true ? picked.ToArray() : picked.Take(1).ToArray();
    }

    private static MediaPicker3Configuration? Configuration(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();

    private IApiMediaWithCrops ToApi(MediaWithCrops picked) => new PickedApiMedia(
        api.Build(picked.Content), picked.LocalCrops.FocalPoint.ToApi(), (picked.LocalCrops.Crops ?? []).Select(ApiCrops.ToApi).ToArray());

    private IEnumerable<MediaWithCrops> Picked(IPublishedPropertyType propertyType, object? inter, bool preview)
    {
        MediaPicker3Configuration? configuration = Configuration(propertyType);
        return ((inter as PickedMedia[]) ?? [])
            .Select(item => (item, medium: media.GetById(preview, item.MediaKey)))
            .Where(found => found.medium is not null)
            .Select(found => WithCrops(found.item, found.medium!, configuration));
    }

    private MediaWithCrops WithCrops(PickedMedia item, IPublishedContent medium, MediaPicker3Configuration? configuration)
    {
        ImageCropperValue crops = new()
        {
            Src = urls.GetMediaUrl(medium),
            FocalPoint = configuration?.EnableLocalFocalPoint == false ? null : item.FocalPoint,
            Crops = CropSizes.Apply(item.Crops, (configuration?.Crops ?? []).Select(crop => (crop.Alias, crop.Width, crop.Height))),
        };
        return (MediaWithCrops)Activator.CreateInstance(
            typeof(MediaWithCrops<>).MakeGenericType(medium.GetType()), medium, crops)!;
    }
}

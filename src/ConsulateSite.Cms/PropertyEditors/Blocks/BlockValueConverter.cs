using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>What the converters of all block editors have in common.</summary>
internal abstract class BlockValueConverter<TValue>(IJsonSerializer json, string alias, Type modelType, Type apiModelType)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
    where TValue : BlockValue, new()
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == alias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => modelType;

    // The blocks are part of the item; what they pick from elsewhere is kept by their own properties.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Inter => value is TValue blocks && blocks.RootLayout().Any(),
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is not null && json.TryDeserialize(source, out TValue? value) ? value : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        ToModel((inter as TValue) ?? new TValue(), owner, propertyType, preview);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => apiModelType;

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        ToApiModel(KeptModel(owner, propertyType, inter, preview));

    /// <summary>Makes what the Delivery API shows of the model that templates use.</summary>
    protected abstract object? ToApiModel(object? model);

    /// <summary>Makes the model that templates use.</summary>
    protected abstract object? ToModel(TValue value, IPublishedElement owner, IPublishedPropertyType propertyType, bool preview);

    // The blocks of the model that is kept have read and cleaned their texts already.
    private object? KeptModel(IPublishedElement owner, IPublishedPropertyType propertyType, object? inter, bool preview) =>
        owner.GetProperty(propertyType.Alias) is { } property && ReferenceEquals(property.PropertyType, propertyType)
            ? property.GetValue()
            : ToModel((inter as TValue) ?? new TValue(), owner, propertyType, preview);
}

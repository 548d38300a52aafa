using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Gives the newer date editors' values as the .NET type that says as much as the editor does.</summary>
internal abstract class ZonedDateValueConverter<T>(IJsonSerializer json, string alias, Func<DateTimeOffset, T> convert)
    : PropertyValueConverterBase
    where T : struct
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == alias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        ZonedDateFormat.Read(source, json) is { } stored ? convert(stored.Date) : null;
}

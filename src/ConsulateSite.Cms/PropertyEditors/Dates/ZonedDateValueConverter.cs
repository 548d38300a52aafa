using Umbraco.Cms.Core;
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

/// <summary>Gives a <see cref="System.DateOnly"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateOnlyValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateOnly>(json, Constants.PropertyEditors.Aliases.DateOnly, date => DateOnly.FromDateTime(date.UtcDateTime));

/// <summary>Gives a <see cref="System.TimeOnly"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class TimeOnlyValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<TimeOnly>(json, Constants.PropertyEditors.Aliases.TimeOnly, date => TimeOnly.FromDateTime(date.UtcDateTime));

/// <summary>Gives a <see cref="System.DateTime"/> of unspecified kind.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateTime>(
        json,
        Constants.PropertyEditors.Aliases.DateTimeUnspecified,
        date => DateTime.SpecifyKind(date.UtcDateTime, DateTimeKind.Unspecified));

/// <summary>Gives a <see cref="System.DateTimeOffset"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeWithTimeZoneValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateTimeOffset>(json, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, date => date);

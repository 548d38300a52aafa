using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Gives a <see cref="System.DateTime"/> of unspecified kind.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateTime>(
        json,
        Constants.PropertyEditors.Aliases.DateTimeUnspecified,
        date => DateTime.SpecifyKind(date.UtcDateTime, DateTimeKind.Unspecified));

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Gives a <see cref="System.DateTimeOffset"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateTimeWithTimeZoneValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateTimeOffset>(json, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, date => date);

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Gives a <see cref="System.DateOnly"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class DateOnlyValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<DateOnly>(json, Constants.PropertyEditors.Aliases.DateOnly, date => DateOnly.FromDateTime(date.UtcDateTime));

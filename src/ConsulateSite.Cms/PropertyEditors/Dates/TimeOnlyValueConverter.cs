using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Gives a <see cref="System.TimeOnly"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class TimeOnlyValueConverter(IJsonSerializer json)
    : ZonedDateValueConverter<TimeOnly>(json, Constants.PropertyEditors.Aliases.TimeOnly, date => TimeOnly.FromDateTime(date.UtcDateTime));

using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Refuses what is no date, and zones that the data type does not offer.</summary>
internal sealed class ZonedDateValidator(ILocalizedTextService texts) : ITypedValidator<EditedDate, DateTimeConfiguration>
{
    public IEnumerable<ValidationResult> Validate(
        EditedDate? value, DateTimeConfiguration? configuration, string? valueType, PropertyValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(value?.Date))
        {
            yield break;
        }

        if (!ZonedDateFormat.TryParse(value.Date, out _))
        {
            yield return texts.Invalid("invalidDate");
        }

        if (configuration?.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom, TimeZones: { } zones }
            && !zones.Contains(value.TimeZone ?? string.Empty, StringComparer.OrdinalIgnoreCase))
        {
            yield return texts.Invalid("notOneOfOptions", value.TimeZone);
        }
    }
}

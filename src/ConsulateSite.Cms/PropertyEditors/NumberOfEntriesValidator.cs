using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>Says when a value has fewer or more entries than its data type allows.</summary>
/// <param name="texts">The backoffice's texts.</param>
/// <param name="count">Counts the entries of a value against a configuration; null where there is nothing to count.</param>
internal sealed class NumberOfEntriesValidator(
    ILocalizedTextService texts, Func<object?, object?, NumberOfEntriesValidator.Count?> count) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        count(value, dataTypeConfiguration) is { } counted ? Validate(texts, counted) : [];

    /// <summary>Says when there are too few or too many entries.</summary>
    public static IEnumerable<ValidationResult> Validate(ILocalizedTextService texts, Count count)
    {
        if (count.Entries < count.Minimum)
        {
            yield return Message("entriesShort", count.Minimum.Value, count.Minimum.Value - count.Entries);
        }

        if (count.Maximum > 0 && count.Entries > count.Maximum)
        {
            yield return Message("entriesExceed", count.Maximum.Value, count.Entries - count.Maximum.Value);
        }

        ValidationResult Message(string key, int limit, int difference) => texts.Invalid(
            key, limit.ToString(CultureInfo.InvariantCulture), difference.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A number of entries and its limits; no minimum is null or zero, no maximum is null or zero.</summary>
    internal sealed record Count(int Entries, int? Minimum, int? Maximum);
}

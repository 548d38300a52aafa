using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Numbers;

/// <summary>Holds a slider's ends against the limits, the step and the kind of its data type.</summary>
internal sealed class SliderValidator(ILocalizedTextService texts, Func<object?, SliderRange?> parse) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        dataTypeConfiguration is SliderConfiguration configuration && parse(value) is { } range
            ? [.. RangeErrors(range, configuration), .. EndErrors(range.From, configuration), .. range.To == range.From ? [] : EndErrors(range.To, configuration)]
            : [];

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<ValidationResult> RangeErrors(SliderRange range, SliderConfiguration configuration)
    {
        if (!configuration.EnableRange && range.From != range.To)
        {
            yield return texts.Invalid("unexpectedRange", range.ToString());
        }

        if (range.To < range.From)
        {
            yield return texts.Invalid("invalidRange", range.ToString());
        }
        else if (configuration.EnableRange && range.To - range.From < configuration.MinimumRange)
        {
            yield return texts.Invalid("minimumRange", range.ToString(), Text(configuration.MinimumRange));
        }
    }

    private IEnumerable<ValidationResult> EndErrors(decimal end, SliderConfiguration configuration)
    {
        if (end < configuration.MinimumValue)
        {
            yield return texts.Invalid("outOfRangeMinimum", Text(end), Text(configuration.MinimumValue));
        }
        else if (configuration.MaximumValue > configuration.MinimumValue && end > configuration.MaximumValue)
        {
            yield return texts.Invalid("outOfRangeMaximum", Text(end), Text(configuration.MaximumValue));
        }
        else if (configuration.Step > 0 && !ValidationHelper.IsValueValidForStep(end, configuration.MinimumValue, configuration.Step))
        {
            yield return texts.Invalid("invalidStep", Text(end), Text(configuration.Step), Text(configuration.MinimumValue));
        }
    }
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Configures the colours; each is written as three, four, six or eight hexadecimal digits.</summary>
internal sealed partial class ColorPickerConfigurationEditor : ConfigurationEditor<ColorPickerConfiguration>
{
    private static readonly string[] Members = ["items"];

    public ColorPickerConfigurationEditor(IIOHelper io)
        : base(io) => Field(nameof(ColorPickerConfiguration.Items)).Validators.Add(new HexadecimalValidator());

    [GeneratedRegex("^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hexadecimal();

    private sealed class HexadecimalValidator : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            IEnumerable<object?> items = value as IEnumerable<object?> ?? [];
            return items.OfType<JsonObject>()
                .Select(item => item["value"]?.ToString() ?? string.Empty)
                .Where(color => !Hexadecimal().IsMatch(color))
                .Select(color => new ValidationResult($"The value {color} is not a valid hex color", Members));
        }
    }
}

using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Numbers;

/// <summary>Stores a switch as one or zero.</summary>
internal sealed class TrueFalseValueEditor : DataValueEditor
{
    private static readonly string[] Members = ["value"];

    public TrueFalseValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute)
        : base(strings, json, io, attribute) => Validators.Add(new SwitchValidator());

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        IsOn(editorValue.Value) switch { true => 1, false => 0, null => null };

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        IsOn(property.GetValue(culture, segment)) ?? false;

    private static bool? IsOn(object? value) => value?.ToString()?.Trim().ToLowerInvariant() switch
    {
        "1" or "true" => true,
        "0" or "false" => false,
        _ => null,
    };

    private sealed class SwitchValidator : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (!string.IsNullOrWhiteSpace(value?.ToString()) && IsOn(value) is null)
            {
                yield return new ValidationResult($"The value {value} is neither true nor false", Members);
            }
        }
    }
}

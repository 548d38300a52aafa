using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ColorPickerValueConverter;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Stores a colour with its label; a bare colour, as older versions stored it, is read too.</summary>
internal sealed class ColorPickerValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public ColorPickerValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(strings, json, io, attribute)
    {
        _json = json;
        Validators.Add(new ConfiguredColorValidator(this, texts));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Color(value) is null);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        Color(editorValue.Value) is { } color ? _json.Serialize(color) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Color(property.GetValue(culture, segment));

    private PickedColor? Color(object? value)
    {
        PickedColor? color = value switch
        {
            null => null,
            string text when !text.DetectIsJson() => new PickedColor(text, text),
            _ => _json.TryDeserialize(value, out PickedColor? picked) ? picked : null,
        };
        return string.IsNullOrWhiteSpace(color?.Color) ? null : color;
    }

    private sealed class ConfiguredColorValidator(ColorPickerValueEditor editor, ILocalizedTextService texts) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (editor.Color(value) is { } picked
                && dataTypeConfiguration is ColorPickerConfiguration configuration
                && !configuration.Items.Exists(item => Digits(item.Value).Equals(Digits(picked.Color), StringComparison.OrdinalIgnoreCase)))
            {
                yield return texts.Invalid("invalidColor", picked.Color);
            }
        }

        private static string Digits(string color) => color.TrimStart('#');
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Reads and writes dates the same way under every culture, also one with another calendar.</summary>
internal sealed class DateTimeValueEditor : DataValueEditor, IDataValueSortable
{
    public DateTimeValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(strings, json, io, attribute) => Validators.Add(new DateValidator(texts));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => Parse(editorValue.Value);

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Parse(property.GetValue(culture, segment))?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? string.Empty;

    public string? GetSortableValue(object? value, object? dataTypeConfiguration) =>
        Parse(value)?.ToString("O", CultureInfo.InvariantCulture);

    private static DateTime? Parse(object? value) => value switch
    {
        DateTime date => DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
        DateTimeOffset date => date.DateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime date) =>
            DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
        _ => null,
    };

    private sealed class DateValidator(ILocalizedTextService texts) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (!string.IsNullOrWhiteSpace(value?.ToString()) && Parse(value) is null)
            {
                yield return texts.Invalid("invalidDate");
            }
        }
    }
}

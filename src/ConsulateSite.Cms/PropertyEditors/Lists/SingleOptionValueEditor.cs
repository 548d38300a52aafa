using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Stores the text of the chosen option.</summary>
internal sealed class SingleOptionValueEditor : TextOnlyValueEditor
{
    public SingleOptionValueEditor(
        DataEditorAttribute attribute, ILocalizedTextService texts, IShortStringHelper strings, IJsonSerializer json, IIOHelper io)
        : base(attribute, texts, strings, json, io) => Validators.Add(new OneOfOptionsValidator(texts));

    private sealed class OneOfOptionsValidator(ILocalizedTextService texts) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (value?.ToString() is { Length: > 0 } option
                && dataTypeConfiguration is ValueListConfiguration configuration
                && !configuration.Items.Contains(option))
            {
                yield return texts.Invalid("notOneOfOptions", option);
            }
        }
    }
}

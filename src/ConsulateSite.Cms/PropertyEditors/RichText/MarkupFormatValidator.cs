using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Holds the markup of a rich text, rather than the JSON around it, against a regular expression.</summary>
internal sealed class MarkupFormatValidator(Func<object?, string?> markup) : IValueFormatValidator
{
    public IEnumerable<ValidationResult> ValidateFormat(object? value, string? valueType, string format) =>
        new RegexValidator().ValidateFormat(markup(value), valueType, format);
}

using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>Demands a value where emptiness is not the emptiness of text.</summary>
/// <param name="isEmpty">Whether a value, as the client sends it or as it is stored, says nothing.</param>
internal sealed class NotEmptyValidator(Func<object?, bool> isEmpty) : IValueRequiredValidator
{
    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            yield return ValidationMessages.MissingNull;
        }
        else if (isEmpty(value))
        {
            yield return ValidationMessages.MissingEmpty;
        }
    }
}

using System.ComponentModel.DataAnnotations;
using ConsulateSite.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Refuses addresses that run script instead of leading somewhere.</summary>
internal sealed class LinkAddressValidator(Func<object?, EditedLink[]> links) : IValueValidator
{
    private static readonly string[] Members = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        links(value)
            .Where(link => !SafeAddress.IsSafeLink(link.Url + link.QueryString))
            .Select(link => new ValidationResult($"The address '{link.Url}' is not allowed.", Members));
}

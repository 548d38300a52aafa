using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Refuses options that are empty or there twice, because only their text tells them apart.</summary>
internal sealed class DistinctOptionsValidator : IValueValidator
{
    private static readonly string[] Members = ["items"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        string[] options = value switch
        {
            IEnumerable<string> strings => [.. strings],
            JsonArray array => [.. array.Select(item => item?.ToString() ?? string.Empty)],
            _ => [],
        };
        if (options.Any(string.IsNullOrWhiteSpace))
        {
            yield return new ValidationResult("An option cannot be empty.", Members);
        }

        foreach (string twice in options.GroupBy(option => option, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            yield return new ValidationResult($"The option '{twice}' is there twice.", Members);
        }
    }
}

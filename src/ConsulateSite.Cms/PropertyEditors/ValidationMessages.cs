using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>Validation results as the client expects them: about the member <c>value</c>, in the backoffice's words.</summary>
internal static class ValidationMessages
{
    private static readonly string[] Members = ["value"];

    /// <summary>The key that Umbraco replaces with a property's own message for a mandatory value.</summary>
    public static ValidationResult MissingNull => new("#validation_invalidNull", Members);

    /// <inheritdoc cref="MissingNull"/>
    public static ValidationResult MissingEmpty => new("#validation_invalidEmpty", Members);

    /// <summary>Says in the words of the area "validation" what is wrong.</summary>
    public static ValidationResult Invalid(this ILocalizedTextService texts, string key, params string?[] tokens) =>
        new(texts.Localize("validation", key, tokens), Members);
}
